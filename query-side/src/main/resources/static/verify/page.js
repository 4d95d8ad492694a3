// The page around the verifier: reads a file and a key, shows the verdict and the entry.

import { fromUtf8, utf8 } from './bytes.js';
import { parseProof, verifyProof } from './proof.js';

const at = (id) => document.getElementById(id);

function trust(text) {
  const words = text.trim();
  return /^\S+$/.test(words) ? { key: words } : { policy: utf8(words + '\n') };
}

// What the entry says, once it is proven: before that it is only what somebody wrote into a file.
function shown(file) {
  const { extra } = parseProof(file);
  return extra === null ? '' : JSON.stringify(JSON.parse(fromUtf8(extra)), null, 2);
}

async function run() {
  const [file] = at('proof').files;
  at('entry').textContent = '';
  at('verdict-en').textContent = '';
  if (!file || at('trust').value.trim() === '') {
    at('verdict').textContent = '请选择证明文件，并填入公钥或信任策略。';
    at('verdict-en').textContent = 'Choose a proof file and give a key or a policy.';
    return;
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const verdict = await verifyProof(bytes, null, trust(at('trust').value));
  at('verdict').textContent = verdict.zh;
  at('verdict-en').textContent = verdict.en;
  at('entry').textContent = verdict.outcome === 'PROVEN' ? shown(bytes) : '';
}

at('verify').addEventListener('click', run);
