package org.meritbook.ops.server.log;

import java.util.List;

import org.meritbook.query.transparency.digest.AuditReport;
import org.meritbook.query.transparency.digest.ReadModelAudit;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/**
 * Lets an administrator have the read models proven by a replay, while the site is up:
 * {@code POST /actuator/readmodelaudit}, or with the name of one behind it.
 */
@Component
@Endpoint(id = "readmodelaudit")
class ReadModelAuditEndpoint {

	private final ReadModelAudit audit;

	ReadModelAuditEndpoint(ReadModelAudit audit) {
		this.audit = audit;
	}

	@WriteOperation
	List<AuditReport> all() {
		return this.audit.readModels().stream().map(this.audit::audit).toList();
	}

	@WriteOperation
	AuditReport one(@Selector String readModel) {
		return this.audit.audit(readModel);
	}

}
