package org.meritbook.events.type;

/**
 * A fact that a scheme asks every nomination for.
 *
 * @param name name in expressions
 * @param type how its text is read
 * @param label what the form calls it, in Chinese
 * @param required whether a nomination without it is incomplete
 */
public record FactDeclaration(String name, FactType type, String label, boolean required) {
}
