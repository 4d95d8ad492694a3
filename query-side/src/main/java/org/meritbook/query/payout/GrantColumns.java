package org.meritbook.query.payout;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.Basis;
import org.meritbook.events.grant.GrantEntitled;
import org.meritbook.query.row.Json;
import org.meritbook.events.type.Reckoning;
import org.meritbook.query.projection.Recorded;

/**
 * Values of the columns that several rows share.
 */
final class GrantColumns {

	private GrantColumns() {
	}

	static Map<String, @Nullable Object> of(GrantEntitled event, Recorded recorded) {
		Map<String, @Nullable Object> columns = of(event.reckoning());
		columns.putAll(of(event.basis()));
		columns.put("grantId", event.grantId());
		columns.put("position", recorded.position());
		columns.put("schemeId", event.schemeId());
		columns.put("subjectKind", event.subject().kind().name());
		columns.put("subjectId", event.subject().id());
		columns.put("honorId", event.honorId());
		columns.put("sourceKey", event.sourceKey());
		columns.put("year", event.year());
		columns.put("months", event.months().toArray(String[]::new));
		columns.put("requestedFen", event.requestedFen());
		columns.put("honorDisclosed", event.noticeGiven());
		columns.put("regionCode", event.regionCode());
		columns.put("payee", (event.payee() != null) ? event.payee().envelope() : null);
		columns.put("entitledOn", event.effectiveOn());
		return columns;
	}

	static Map<String, @Nullable Object> of(Reckoning reckoning) {
		Map<String, @Nullable Object> columns = new HashMap<>();
		columns.put("schemeVersion", reckoning.schemeVersion());
		columns.put("ruleId", reckoning.ruleId());
		columns.put("ruleVersion", reckoning.ruleVersion());
		columns.put("ruleClause", reckoning.clause());
		columns.put("rowId", reckoning.rowId());
		columns.put("figureDocumentNo", reckoning.figureDocumentNo());
		columns.put("entitledFen", reckoning.amountFen());
		columns.put("prepaymentFen", reckoning.prepaymentFen());
		columns.put("inputs", Json.write(reckoning.inputs()));
		columns.put("verdicts", Json.write(reckoning.verdicts()));
		return columns;
	}

	static Map<String, @Nullable Object> of(Basis basis) {
		Map<String, @Nullable Object> columns = new HashMap<>();
		columns.put("policyId", basis.policyId());
		columns.put("policyVersion", basis.policyVersion());
		columns.put("clause", basis.clause());
		columns.put("decisionNo", basis.decisionNo());
		return columns;
	}

}
