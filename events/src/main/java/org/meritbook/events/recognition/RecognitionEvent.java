package org.meritbook.events.recognition;

import org.meritbook.events.MeritbookEvent;

/**
 * What happens to one recognition.
 */
public sealed interface RecognitionEvent extends MeritbookEvent
		permits RecognitionRequested, RecognitionGranted, RecognitionRefused, RecognitionWithdrawn {

}
