package org.doctorbrief.testing;

import java.net.URI;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/** A person's view of the application: one page, its cookies, and every host it asked. */
public final class Tab implements AutoCloseable {

	private final Set<String> hostsAsked = new TreeSet<>();

	private final BrowserContext context;

	private final Page page;

	Tab(BrowserContext context) {
		this.context = context;
		context.setDefaultTimeout(Browser.PATIENCE);
		context.onRequest((request) -> record(request.url()));
		this.page = context.newPage();
	}

	private void record(String url) {
		String host = url.startsWith("http") ? URI.create(url).getAuthority() : null;
		if (Objects.nonNull(host)) {
			this.hostsAsked.add(host);
		}
	}

	/** Opens the same page once more, with the same cookies. */
	public Tab another() {
		Tab other = new Tab(this.context);
		other.page.navigate(this.page.url());
		return other;
	}

	/** Returns the page, already at the given path. */
	public Page at(String path) {
		this.page.navigate(path);
		return this.page;
	}

	/** Returns the page where it stands. */
	public Page page() {
		return this.page;
	}

	/** Returns the cookies, storage and permissions behind the page. */
	public BrowserContext context() {
		return this.context;
	}

	/**
	 * Returns every host with its port that was asked for anything; of our pages only our
	 * own.
	 */
	public Set<String> hostsAsked() {
		return this.hostsAsked;
	}

	@Override
	public void close() {
		this.context.close();
	}

}
