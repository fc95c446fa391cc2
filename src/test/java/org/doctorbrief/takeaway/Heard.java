package org.doctorbrief.takeaway;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.doctorbrief.brief.Happening;

import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

/**
 * Listens to what happens to briefs.
 *
 * @param happenings what happened since
 */
record Heard(List<Happening> happenings) implements ApplicationListener<PayloadApplicationEvent<Happening>> {

	static Heard in(ConfigurableApplicationContext application) {
		Heard heard = new Heard(new CopyOnWriteArrayList<>());
		application.addApplicationListener(heard);
		return heard;
	}

	@Override
	public void onApplicationEvent(PayloadApplicationEvent<Happening> event) {
		this.happenings.add(event.getPayload());
	}

}
