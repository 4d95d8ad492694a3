package org.meritbook.ops.vault.store;

import java.util.Optional;

/**
 * What is kept of a subject's key.
 *
 * @param subjectId the subject
 * @param wrapped its key, or nothing once it was destroyed
 */
public record SubjectKey(String subjectId, Optional<WrappedKey> wrapped) {
}
