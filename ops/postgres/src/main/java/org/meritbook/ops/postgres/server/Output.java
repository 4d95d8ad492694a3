package org.meritbook.ops.postgres.server;

/**
 * What a program that has ended left.
 *
 * @param exit its exit code, 0 for success
 * @param text what it wrote, standard output and error together
 */
record Output(int exit, String text) {

	boolean succeeded() {
		return this.exit == 0;
	}

}
