// Text, bytes and hashes. Everything is strict: a value has one text only, so that a changed file cannot verify.

export class Malformed extends Error {}

const encoder = new TextEncoder();

export function utf8(text) {
  return encoder.encode(text);
}

export function fromUtf8(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Malformed('not UTF-8');
  }
}

// One character for each byte, whatever the bytes mean.
export function latin1(bytes) {
  let text = '';
  for (const byte of bytes) {
    text += String.fromCharCode(byte);
  }
  return text;
}

export function fromLatin1(text) {
  return Uint8Array.from(text, (one) => one.charCodeAt(0));
}

// RFC 4648, section 4: padded, no loose bits, nothing else.
export function fromBase64(text) {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) {
    throw new Malformed('not Base 64');
  }
  const bytes = fromLatin1(atob(text));
  if (base64(bytes) !== text) {
    throw new Malformed('Base 64 with loose bits');
  }
  return bytes;
}

export function base64(bytes) {
  return btoa(latin1(bytes));
}

export function concat(...parts) {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

export function equal(one, other) {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

export async function sha256(...parts) {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', concat(...parts)));
}

export function hash(text) {
  const bytes = fromBase64(text);
  if (bytes.length !== 32) {
    throw new Malformed('a hash of ' + bytes.length + ' bytes');
  }
  return bytes;
}
