package org.meritbook.ops.benchmarks.measure;

/**
 * What one contender did in one round. Its times are never published as such, only as
 * ratios of two laps of the same round.
 *
 * @param operations operations that were answered
 * @param nanos how long it took
 * @param cpuNanos processor time of everything that took part; 0 where it cannot be told
 * @param p99Nanos 99 of 100 operations were answered within this time; 0 where an
 * operation has no answer of its own
 */
public record Lap(long operations, long nanos, long cpuNanos, long p99Nanos) {

	private static final long THOUSAND = 1_000;

	/** Processor time of one operation in microseconds. */
	public long cpuMicrosPerOperation() {
		return (this.operations == 0) ? 0 : Math.round((double) this.cpuNanos / this.operations / THOUSAND);
	}

	/**
	 * How many times as many operations as the other in the same time, in thousandths.
	 */
	public long throughputBeside(Lap other) {
		double ours = (double) this.operations / this.nanos;
		double others = (double) other.operations / other.nanos;
		return Math.round(THOUSAND * ours / others);
	}

	/** The other's 99th percentile in ours: above 1000 where we answer sooner. */
	public long promptnessBeside(Lap other) {
		return Math.round((double) THOUSAND * other.p99Nanos / this.p99Nanos);
	}

}
