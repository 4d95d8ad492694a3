package org.meritbook.ops.vault.store;

import com.google.crypto.tink.util.Bytes;

/**
 * A subject's key, encrypted by a master key.
 *
 * @param bytes encrypted Tink keyset
 * @param masterKeyId the master key that opens it
 */
public record WrappedKey(Bytes bytes, String masterKeyId) {
}
