// Whom a reader trusts: c2sp.org/tlog-policy.

import { Malformed, fromLatin1, fromUtf8, latin1 } from './bytes.js';
import { parseKey, signatures } from './note.js';
import { failed, isProven, proven, unchecked } from './verdict.js';

const NONE = () => true;

export async function policyOfKey(vkey) {
  return { logs: [await parseKey(vkey)], witnesses: [], quorum: NONE };
}

export async function parsePolicy(bytes) {
  const text = latin1(bytes);
  if (!text.endsWith('\n') || /[\u0000-\u0008\u000b-\u001f\u007f]/.test(text)) {
    throw new Malformed('a policy with a control character, or without a newline at its end');
  }
  const policy = { logs: [], witnesses: [], quorum: null };
  const names = new Map();
  const members = new Set();
  for (const line of text.split('\n')) {
    const words = line.replace(/^[ \t]+|[ \t]+$/g, '').split(/[ \t]+/);
    if (words[0] !== '' && !words[0].startsWith('#')) {
      await readLine(words, policy, names, members);
    }
  }
  if (policy.quorum === null) {
    throw new Malformed('a policy without a quorum line');
  }
  return policy;
}

async function readLine(words, policy, names, members) {
  switch (words[0]) {
    case 'log':
      count(words, 2, 3);
      policy.logs.push(await key(words[1], policy.logs));
      break;
    case 'witness': {
      count(words, 3, 4);
      const witness = await key(words[2], policy.witnesses);
      if (witness.kind === 1) {
        throw new Malformed('a key that signs plain texts cannot cosign');
      }
      define(names, words[1], (cosigned) => cosigned.has(witness.text));
      policy.witnesses.push(witness);
      break;
    }
    case 'group':
      count(words, 4, Infinity);
      define(names, words[1], group(words, names, members));
      break;
    case 'quorum':
      count(words, 2, 2);
      if (policy.quorum !== null) {
        throw new Malformed('a second quorum line');
      }
      policy.quorum = words[1] === 'none' ? NONE : defined(names, words[1]);
      break;
    default:
      throw new Malformed('unknown word');
  }
}

function group(words, names, members) {
  const listed = words.slice(3).map((name) => {
    if (members.has(name)) {
      throw new Malformed('a member already');
    }
    members.add(name);
    return defined(names, name);
  });
  const needed = words[2] === 'any' ? 1 : words[2] === 'all' ? listed.length : threshold(words[2], listed.length);
  return (cosigned) => listed.filter((member) => member(cosigned)).length >= needed;
}

function threshold(word, most) {
  if (!/^[1-9][0-9]{0,5}$/.test(word) || Number(word) > most) {
    throw new Malformed('no threshold');
  }
  return Number(word);
}

function defined(names, name) {
  if (!names.has(name)) {
    throw new Malformed('not defined above');
  }
  return names.get(name);
}

function define(names, name, meaning) {
  if (name === 'none' || names.has(name)) {
    throw new Malformed('defined already');
  }
  names.set(name, meaning);
}

async function key(word, others) {
  const read = await parseKey(fromUtf8(fromLatin1(word)));
  if (others.some((other) => latin1(other.publicKey) === latin1(read.publicKey))) {
    throw new Malformed('the same public key twice');
  }
  return read;
}

function count(words, least, most) {
  if (words.length < least || words.length > most) {
    throw new Malformed('too few or too many words');
  }
}

export async function verifyCheckpoint(policy, checkpoint) {
  const ofOrigin = policy.logs.filter((log) => log.name === checkpoint.origin);
  if (ofOrigin.length === 0) {
    return policy.logs.length === 0 ? unchecked('UNKNOWN_KEY', checkpoint.origin)
      : failed('OTHER_ORIGIN', checkpoint.origin);
  }
  const log = logVerdict(await signatures(checkpoint.note, ofOrigin));
  return isProven(log) ? verifyWitnesses(policy, checkpoint) : log;
}

function logVerdict(found) {
  if (found.broken.length > 0) {
    return failed('SIGNATURE_INVALID', 'signature of ' + found.broken[0].name);
  }
  if (found.signed.length > 0) {
    return proven('signed by ' + found.signed[0].name);
  }
  return found.unsupported.length === 0 ? unchecked('UNKNOWN_KEY', 'signatures of the note')
    : unchecked('UNKNOWN_ALGORITHM', 'signature of ' + found.unsupported[0].name);
}

async function verifyWitnesses(policy, checkpoint) {
  const found = await signatures(checkpoint.note, policy.witnesses);
  if (found.broken.length > 0) {
    return failed('SIGNATURE_INVALID', 'cosignature of ' + found.broken[0].name);
  }
  const where = `size ${checkpoint.size} of ${checkpoint.origin}`;
  if (policy.quorum(new Set(found.signed.map((one) => one.text)))) {
    return proven(where);
  }
  return found.unsupported.length === 0 ? failed('QUORUM_NOT_MET', where)
    : unchecked('UNKNOWN_ALGORITHM', 'cosignature of ' + found.unsupported[0].name);
}
