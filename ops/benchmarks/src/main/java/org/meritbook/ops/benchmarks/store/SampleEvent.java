package org.meritbook.ops.benchmarks.store;

/**
 * An event as the book stores it, for those who only store.
 */
final class SampleEvent {

	static final String PAYLOAD = """
			{"organisationId":"organisation-00000000-0000-0000-0000-000000000000","name":"样例智能装备有限公司1",\
			"reason":"改制更名","basis":{"policyId":"policy-benchmark","policyVersion":1,"clause":"二(五)一是"},\
			"effectiveOn":"2026-05-01"}""";

	static final String METADATA = """
			{"actor":"clerk","causationId":"00000000-0000-0000-0000-000000000000",\
			"commandId":"00000000-0000-0000-0000-000000000000","correlationId":"00000000-0000-0000-0000-000000000000",\
			"inputHash":"0000000000000000000000000000000000000000000000000000000000000000",\
			"office":"organisation-bureau","recordId":"organisation-00000000-0000-0000-0000-000000000000",\
			"role":"CLERK","salt":"0000000000000000000000"}""";

	private SampleEvent() {
	}

}
