package org.meritbook.command.joint;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;

import org.meritbook.command.benefit.Benefit;
import org.meritbook.command.benefit.GrantPreference;
import org.meritbook.command.lookup.Honors;
import org.meritbook.command.lookup.Parties;
import org.meritbook.command.lookup.Schemes;

/**
 * Grants a preference: it begins, and hangs on its honor from now on, or neither.
 */
public final class PreferenceGrant {

	private final Repository<Benefit> benefits;

	private final Reliances reliances;

	private final Schemes schemes;

	private final Parties parties;

	private final Honors honors;

	/**
	 * @param benefits the benefits
	 * @param reliances lets records hang on others
	 * @param schemes the schemes
	 * @param parties who is on record
	 * @param honors the honors
	 */
	public PreferenceGrant(Repository<Benefit> benefits, Reliances reliances, Schemes schemes, Parties parties,
			Honors honors) {
		this.benefits = benefits;
		this.reliances = reliances;
		this.schemes = schemes;
		this.parties = parties;
		this.honors = honors;
	}

	@CommandHandler
	void decide(GrantPreference command) throws Exception {
		this.benefits.newInstance(() -> new Benefit(command, this.schemes, this.parties, this.honors));
		String honor = command.honorId();
		if (honor != null) {
			this.reliances.add(honor, command.benefitId(), command.on());
		}
	}

}
