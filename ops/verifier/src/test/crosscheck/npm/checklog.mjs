// Checks what Meritbook wrote with @sigstore/verify, which nobody of Meritbook wrote.
//
//   node checklog.mjs FOLDER
//
// FOLDER is that of the Go check. Everything must be accepted as it is, and refused after one byte was changed.

import assert from 'node:assert/strict';
import { createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const dist = dirname(require.resolve('@sigstore/verify'));
const { verifyCheckpoint } = require(join(dist, 'tlog', 'checkpoint.js'));
const { verifyMerkleInclusion } = require(join(dist, 'tlog', 'merkle.js'));

const read = (name) => readFileSync(join(process.argv[2], name));
const [name, id, material] = read('key').toString().trim().split(/\+(.{8})\+/);
const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), Buffer.from(material, 'base64').subarray(1)]);
const logs = [{
  logID: Buffer.from(id, 'hex'),
  baseURL: name,
  publicKey: createPublicKey({ key: spki, format: 'der', type: 'spki' }),
}];

const open = (envelope) => verifyCheckpoint({ inclusionProof: { checkpoint: { envelope } } }, logs);
const included = (checkpoint, proof) => verifyMerkleInclusion({
  canonicalizedBody: proof.entry,
  inclusionProof: { logIndex: proof.index, hashes: proof.path },
}, checkpoint);
const flipped = (bytes, at) => Buffer.from(bytes.map((byte, index) => (index === at ? byte ^ 1 : byte)));

const signed = read('checkpoint');
const checkpoint = open(signed.toString());
// Its reader of Base 64 passes over what it does not know: only the text and the middle of the signature are flipped.
const end = signed.indexOf('\n\n') + 1;
const signature = signed.indexOf('— ', end) + name.length + 12;
for (const at of [...Array(end).keys(), ...Array.from({ length: 60 }, (_, step) => signature + step)]) {
  assert.throws(() => open(flipped(signed, at).toString()), undefined, `checkpoint, byte ${at}`);
}

const { Inclusion } = JSON.parse(read('proofs'));
for (const one of Inclusion) {
  const proof = {
    index: one.Index, entry: Buffer.from(one.Entry, 'base64'), path: one.Path.map((hash) => Buffer.from(hash, 'base64')),
  };
  included(checkpoint, proof);
  assert.throws(() => included(checkpoint, { ...proof, entry: flipped(proof.entry, 5) }), undefined, 'entry');
  proof.path.forEach((hash, at) => {
    const path = proof.path.map((other, index) => (index === at ? flipped(hash, at) : other));
    assert.throws(() => included(checkpoint, { ...proof, path }), undefined, 'inclusion proof');
  });
}
console.log(`@sigstore/verify accepts the checkpoint of ${checkpoint.logSize} entries and ${Inclusion.length} inclusion `
  + 'proofs, and refuses each flipped byte');
