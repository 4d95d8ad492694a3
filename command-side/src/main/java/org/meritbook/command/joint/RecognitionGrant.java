package org.meritbook.command.joint;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;

import org.meritbook.command.lookup.Schemes;
import org.meritbook.command.recognition.GrantRecognition;
import org.meritbook.command.recognition.Grounds;
import org.meritbook.command.recognition.Recognition;
import org.meritbook.events.type.RecognitionSource;

/**
 * Grants a recognition: the decision, and that it hangs on its source from now on, or
 * neither. A source that falls at the same moment makes one of the two acts fail.
 */
public final class RecognitionGrant {

	private final Repository<Recognition> recognitions;

	private final Reliances reliances;

	private final Schemes schemes;

	private final Grounds grounds;

	/**
	 * @param recognitions the recognitions
	 * @param reliances lets records hang on others
	 * @param schemes the schemes
	 * @param grounds finds what a recognition rests on
	 */
	public RecognitionGrant(Repository<Recognition> recognitions, Reliances reliances, Schemes schemes,
			Grounds grounds) {
		this.recognitions = recognitions;
		this.reliances = reliances;
		this.schemes = schemes;
		this.grounds = grounds;
	}

	@CommandHandler
	void decide(GrantRecognition command) throws Exception {
		RecognitionSource source = this.recognitions.load(command.recognitionId())
			.invoke((recognition) -> recognition.decideGrant(command, this.schemes, this.grounds));
		String sourceId = source.recordId();
		if (sourceId != null) {
			this.reliances.add(sourceId, command.recognitionId(), command.on());
		}
	}

}
