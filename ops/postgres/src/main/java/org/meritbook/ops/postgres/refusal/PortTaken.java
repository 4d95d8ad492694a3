package org.meritbook.ops.postgres.refusal;

/**
 * The port asked for is in use by another program.
 */
public final class PortTaken extends StartRefused {

	public PortTaken(int port) {
		super("Port %d on 127.0.0.1 is taken by another program. Free it, or choose another port (0 takes any free one)."
			.formatted(port), "127.0.0.1 的端口 %d 已被其他程序占用。请释放该端口，或另选端口（0 表示任取空闲端口）。".formatted(port));
	}

}
