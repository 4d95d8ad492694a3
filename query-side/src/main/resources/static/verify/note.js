// Signed notes, checkpoints and keys: c2sp.org/signed-note, tlog-checkpoint, tlog-cosignature.

import { Malformed, concat, equal, fromBase64, fromUtf8, hash, sha256, utf8 } from './bytes.js';

const ED25519 = 1;
const COSIGNATURE = 4;
const LONGEST = 1_000_000;
const MOST_SIGNATURES = 100;
const LARGEST = 2n ** 63n - 1n;

function keyName(name) {
  if (name === '' || /[\u0000-\u0020+\u0085\p{Z}]/u.test(name)) {
    throw new Malformed('no name of a key');
  }
  return name;
}

function signatureLine(line) {
  const space = line.indexOf(' ', 2);
  if (!line.startsWith('— ') || space < 0) {
    throw new Malformed('no signature line');
  }
  const payload = fromBase64(line.slice(space + 1));
  if (payload.length <= 4) {
    throw new Malformed('a signature without bytes');
  }
  return { name: keyName(line.slice(2, space)), id: payload.slice(0, 4), signature: payload.slice(4) };
}

export function parseNote(bytes) {
  if (bytes.length > LONGEST) {
    throw new Malformed('a note that is too long');
  }
  const all = fromUtf8(bytes);
  const blank = all.lastIndexOf('\n\n');
  const below = all.slice(blank + 2);
  if (blank < 0 || !below.endsWith('\n')) {
    throw new Malformed('a note without signatures');
  }
  const lines = below.slice(0, -1).split('\n');
  if (lines.length > MOST_SIGNATURES) {
    throw new Malformed('a note of too many signatures');
  }
  const text = all.slice(0, blank + 1);
  if (/[\u0000-\u0009\u000b-\u001f]/.test(text)) {
    throw new Malformed('a note with a control character');
  }
  return { text, signatures: lines.map(signatureLine) };
}

export function parseCheckpoint(bytes) {
  const note = parseNote(bytes);
  const lines = note.text.slice(0, -1).split('\n');
  if (lines.length < 3 || lines.includes('')) {
    throw new Malformed('a checkpoint of too few lines or with an empty one');
  }
  if (!/^(0|[1-9][0-9]{0,18})$/.test(lines[1]) || BigInt(lines[1]) > LARGEST) {
    throw new Malformed('no tree size');
  }
  return { origin: lines[0], size: BigInt(lines[1]), root: hash(lines[2]), note };
}

export async function parseKey(vkey) {
  const parts = /^([^+]*)\+([0-9a-f]{8})\+(.*)$/s.exec(vkey);
  if (!parts) {
    throw new Malformed('no key of the form name+id+key');
  }
  const name = keyName(parts[1]);
  const material = fromBase64(parts[3]);
  const id = Uint8Array.from(parts[2].match(/../g), (hex) => parseInt(hex, 16));
  if (material.length < 2) {
    throw new Malformed('a key without bytes');
  }
  const supported = material[0] === ED25519 || material[0] === COSIGNATURE;
  if (supported) {
    const expected = (await sha256(utf8(name + '\n'), material)).slice(0, 4);
    if (material.length !== 33 || !equal(expected, id)) {
      throw new Malformed('an id that is not of this key');
    }
  }
  return { name, id, kind: material[0], publicKey: material.slice(1), supported, text: vkey };
}

// Some browsers have no Ed25519, and none has cryptography on a page that came over plain HTTP.
export async function hasEd25519() {
  try {
    const base = fromBase64('11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=');
    await crypto.subtle.importKey('raw', base, { name: 'Ed25519' }, false, ['verify']);
    return true;
  } catch {
    return false;
  }
}

async function verifies(publicKey, message, signature) {
  try {
    const key = await crypto.subtle.importKey('raw', publicKey, { name: 'Ed25519' }, false, ['verify']);
    return await crypto.subtle.verify({ name: 'Ed25519' }, key, signature, message);
  } catch {
    // The browser has Ed25519: then this is no point of the curve, and nothing is signed by it.
    return false;
  }
}

async function isSigned(key, text, signature) {
  if (key.kind === ED25519) {
    return verifies(key.publicKey, utf8(text), signature);
  }
  if (signature.length <= 8) {
    return false;
  }
  const seconds = new DataView(signature.buffer, signature.byteOffset, 8).getBigUint64(0);
  const message = concat(utf8(`cosignature/v1\ntime ${seconds}\n`), utf8(text));
  return seconds <= LARGEST && verifies(key.publicKey, message, signature.slice(8));
}

// Which of the keys signed, which signed wrongly, and which sign in a way that is not known here.
export async function signatures(note, keys) {
  const found = { signed: [], broken: [], unsupported: [] };
  for (const key of keys) {
    const mine = note.signatures.filter((one) => one.name === key.name && equal(one.id, key.id));
    if (mine.length === 0) {
      continue;
    }
    if (!key.supported) {
      found.unsupported.push(key);
      continue;
    }
    const good = await Promise.all(mine.map((one) => isSigned(key, note.text, one.signature)));
    (good.every(Boolean) ? found.signed : found.broken).push(key);
  }
  return found;
}
