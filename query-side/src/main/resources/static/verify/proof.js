// The proof file of one record: c2sp.org/tlog-proof@v1, RFC 6962 and RFC 9162.
// Asks nobody: everything it needs is in the file, in the policy and in this program.

import { Malformed, equal, fromBase64, hash, latin1, sha256 } from './bytes.js';
import { hasEd25519, parseCheckpoint } from './note.js';
import { parsePolicy, policyOfKey, verifyCheckpoint } from './policy.js';
import { failed, isProven, proven, unchecked } from './verdict.js';

const HEADER = 'c2sp.org/tlog-proof@v1';
const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

export function parseProof(bytes) {
  const head = latin1(bytes);
  const blank = head.indexOf('\n\n');
  const lines = head.slice(0, Math.max(blank, 0)).split('\n');
  if (blank < 0 || lines.shift() !== HEADER) {
    throw new Malformed('no proof file');
  }
  let extra = null;
  if (lines.length > 0 && lines[0].startsWith('extra ')) {
    extra = fromBase64(lines.shift().slice('extra '.length));
  }
  const index = /^index (0|[1-9][0-9]{0,17})$/.exec(lines.shift() ?? '');
  if (!index || lines.length > 63) {
    throw new Malformed('no line of an index, or too many hashes');
  }
  const hashes = lines.map(hash);
  return { extra, index: BigInt(index[1]), hashes, checkpoint: parseCheckpoint(bytes.slice(blank + 2)) };
}

/**
 * Whether a proof file proves an entry.
 *
 * @param {Uint8Array} file the proof
 * @param {Uint8Array|null} entry the entry in hand, or null for the one that the file carries
 * @param {{key: string}|{policy: Uint8Array}} trust the key of the log, or a policy file
 */
export async function verifyProof(file, entry, trust) {
  if (!globalThis.crypto?.subtle) {
    return unchecked('UNKNOWN_ALGORITHM', 'no cryptography here: open this page over HTTPS');
  }
  try {
    const policy = 'key' in trust ? await policyOfKey(trust.key) : await parsePolicy(trust.policy);
    const proof = parseProof(file);
    const own = entry ?? proof.extra;
    if (!await hasEd25519()) {
      return unchecked('UNKNOWN_ALGORITHM', 'this browser has no Ed25519');
    }
    return own === null ? unchecked('CONTENT_WITHHELD', 'no entry') : await verify(proof, own, policy);
  } catch (fault) {
    if (fault instanceof Malformed) {
      return failed('MALFORMED', fault.message);
    }
    throw fault;
  }
}

async function verify(proof, entry, policy) {
  const checkpoint = await verifyCheckpoint(policy, proof.checkpoint);
  if (!isProven(checkpoint)) {
    return checkpoint;
  }
  const verdict = await inclusion(proof, entry);
  const another = verdict.reason === 'ROOT_MISMATCH' && proof.extra !== null && !equal(proof.extra, entry)
    && isProven(await inclusion(proof, proof.extra));
  return another ? failed('WRONG_RECORD', 'entry ' + proof.index) : verdict;
}

async function inclusion(proof, entry) {
  const { index, hashes, checkpoint: { size, root } } = proof;
  const where = `entry ${index} of ${size}`;
  if (index >= size) {
    return failed('INDEX_OUTSIDE_TREE', where);
  }
  const expected = pathLength(index, size);
  if (hashes.length !== expected) {
    return failed(hashes.length < expected ? 'TRUNCATED' : 'MALFORMED',
      `${where}: ${hashes.length} hashes instead of ${expected}`);
  }
  const found = await climb(await sha256(LEAF, entry), index, size, hashes);
  return equal(found, root) ? proven(where) : failed('ROOT_MISMATCH', where);
}

// RFC 9162, section 2.1.3.2.
async function climb(leaf, index, size, hashes) {
  let at = index;
  let last = size - 1n;
  let found = leaf;
  for (const sibling of hashes) {
    if (at % 2n === 1n || at === last) {
      found = await sha256(NODE, sibling, found);
      while (at % 2n === 0n && at !== 0n) {
        at >>= 1n;
        last >>= 1n;
      }
    } else {
      found = await sha256(NODE, found, sibling);
    }
    at >>= 1n;
    last >>= 1n;
  }
  return found;
}

// One hash for each level on which the entry has a sibling.
function pathLength(index, size) {
  let length = 0;
  for (let at = index, last = size - 1n; last > 0n; at >>= 1n, last >>= 1n) {
    if (at % 2n === 1n || at !== last) {
      length++;
    }
  }
  return length;
}
