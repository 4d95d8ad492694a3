// What a check found. "Could not check" is never "failed": the words are those of the Java verifier.

const FAILURES = {
  MALFORMED: ['格式不符合规范', 'not of the form the specification demands'],
  TRUNCATED: ['内容不完整，被截断', 'cut off before its end'],
  WRONG_RECORD: ['证明对应的不是这条记录', 'the proof is for another record'],
  ROOT_MISMATCH: ['哈希路径得不到检查点的根哈希，证明或记录被改动',
    'the hashes do not lead to the root: proof or record was changed'],
  SIGNATURE_INVALID: ['已知密钥的签名不成立', 'a signature of a known key does not verify'],
  OTHER_ORIGIN: ['检查点来自另一个日志', 'the checkpoint is of another log'],
  INDEX_OUTSIDE_TREE: ['序号超出日志大小', 'the index lies outside the tree'],
  QUORUM_NOT_MET: ['见证人签名未达到信任策略的要求', 'not cosigned by the witnesses that the policy demands'],
};

const OBSTACLES = {
  UNKNOWN_KEY: ['没有您所信任的密钥的签名', 'signed by no key that you trust'],
  UNKNOWN_ALGORITHM: ['本程序不支持这种签名算法', 'a kind of signature that this program does not know'],
  CONTENT_WITHHELD: ['内容未提供或已依法删除，仅能核验承诺值',
    'the content is withheld or was erased: only its commitment remains'],
};

export function proven(where) {
  return { outcome: 'PROVEN', reason: null, where, zh: '已证实：' + where, en: 'PROVEN: ' + where };
}

export function failed(reason, where) {
  const [zh, en] = FAILURES[reason];
  return { outcome: 'FAILED', reason, where, zh: `不成立：${zh}（${where}）`, en: `FAILED: ${en} (${where})` };
}

export function unchecked(reason, where) {
  const [zh, en] = OBSTACLES[reason];
  return { outcome: 'UNCHECKED', reason, where, zh: `无法核验：${zh}（${where}）`, en: `COULD NOT CHECK: ${en} (${where})` };
}

export function isProven(verdict) {
  return verdict.outcome === 'PROVEN';
}
