package org.doctorbrief.mode;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Between "not ready any more" and closing its door a node of a server answers for a
 * while, until the balancer has noticed.
 */
@Component
class Drain implements SmartLifecycle {

	private final Duration time;

	private volatile boolean running;

	Drain(Mode mode, @Value("${doctorbrief.drain}") Duration time) {
		this.time = mode.serves() ? time : Duration.ZERO;
	}

	@Override
	public void start() {
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
		try {
			TimeUnit.MILLISECONDS.sleep(this.time.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

}
