// The verifier of the browser against the vectors that the Java verifier wrote.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const web = new URL('../../../../../query-side/src/main/resources/static/verify/', import.meta.url);
const { verifyProof } = await import(new URL('proof.js', web));
const { vectors } = JSON.parse(readFileSync(new URL('../resources/vectors/proofs.json', import.meta.url), 'utf8'));

const bytes = (base64) => (base64 === null ? null : new Uint8Array(Buffer.from(base64, 'base64')));

test('there are vectors', () => assert.ok(vectors.length > 200));

for (const vector of vectors) {
  test(vector.name, async () => {
    const trust = vector.policy === null ? { key: vector.key } : { policy: new TextEncoder().encode(vector.policy) };
    const verdict = await verifyProof(bytes(vector.proof), bytes(vector.entry), trust);
    assert.deepEqual([verdict.outcome, verdict.reason], [vector.outcome, vector.reason], verdict.en);
  });
}

test('a browser without Ed25519 could not check, and says so', async () => {
  const own = crypto.subtle.importKey;
  crypto.subtle.importKey = () => Promise.reject(new DOMException('no', 'NotSupportedError'));
  try {
    const verdict = await verifyProof(bytes(vectors[0].proof), null, { key: vectors[0].key });
    assert.deepEqual([verdict.outcome, verdict.reason], ['UNCHECKED', 'UNKNOWN_ALGORITHM']);
  } finally {
    crypto.subtle.importKey = own;
  }
});
