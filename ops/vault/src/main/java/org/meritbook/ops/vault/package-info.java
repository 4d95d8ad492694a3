/**
 * Seals personal data under a key of its own for each subject, and destroys that key to
 * erase the subject.
 * <p>
 * Does not know any event, any act or who may ask.
 * <h2>What protects what</h2>
 * <ul>
 * <li>Details are sealed with AES-256-GCM under the subject's key, bound to the subject.
 * The envelope goes into an event and stays there for ever.</li>
 * <li>The subject's key is wrapped by a master key, bound to the subject, and kept in the
 * schema {@code meritbook_keys}, apart from the book.</li>
 * <li>The master key is never in the database:
 * {@link org.meritbook.ops.vault.master.MasterKeys}.</li>
 * </ul>
 * <h2>Backups decide what "erased" means</h2> A destroyed key can still be in a backup of
 * {@code meritbook_keys}, in its write-ahead log and, until vacuumed, in its pages;
 * always wrapped. Keep those backups for a short time only. After restoring one, destroy
 * again the key of every subject the book says was erased. A
 * {@linkplain org.meritbook.ops.vault.MasterKeyRotation rotation} ends the matter: with
 * the dropped master key gone from every backup of the master keys, nothing older than
 * the rotation can be unwrapped. So back up {@code meritbook_keys} anew right after it.
 * <h2>Production</h2> {@code LocalMasterKeys} keeps the master keys in a file, good for a
 * trial or a single machine. For a key service or an HSM implement {@code MasterKeys}: a
 * {@code MasterKey} is the key's URI with its version and the Tink {@code Aead} that the
 * service's {@code KmsClient} gives (for PKCS#11, an {@code Aead} over a
 * {@code CKM_AES_GCM} key of the token); {@code hash} is the service's HMAC-SHA-256 or
 * {@code CKM_SHA256_HMAC}; {@code renew} makes a new key version; {@code forgetAllBut}
 * schedules the destruction of the earlier ones. The service is called once per sealing
 * and per hash; for opening, once per subject in
 * {@value org.meritbook.ops.vault.EnvelopeVault#SECONDS_A_KEY_IS_REMEMBERED} seconds.
 */
@NullMarked
package org.meritbook.ops.vault;

import org.jspecify.annotations.NullMarked;
