package org.meritbook.query.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.meritbook.query.projection.ReadModel;
import org.meritbook.query.transparency.digest.ReadModelDigest;
import org.meritbook.query.transparency.digest.ReadModelDigests;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/**
 * From a read model to its digest.
 */
@Controller
final class DigestEdges {

	private final ReadModelDigests digests;

	DigestEdges(ReadModelDigests digests) {
		this.digests = digests;
	}

	@BatchMapping(typeName = "ReadModel")
	Map<ReadModel, ReadModelDigest> digest(List<ReadModel> readModels) {
		Map<String, ReadModelDigest> newest = new HashMap<>();
		this.digests.newest().forEach((one) -> newest.put(one.readModel(), one));
		return Edges.toOne(readModels, ReadModel::name, newest);
	}

}
