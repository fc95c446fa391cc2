package org.doctorbrief.passkeys;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** A device that keeps passkeys, inside the browser; its owner's finger is a switch. */
final class VirtualKey {

	private final CDPSession browser;

	private final String id;

	VirtualKey(Page page) {
		this.browser = page.context().newCDPSession(page);
		this.browser.send("WebAuthn.enable");
		JsonObject kind = new JsonObject();
		kind.addProperty("protocol", "ctap2");
		kind.addProperty("transport", "internal");
		for (String can : new String[] { "hasResidentKey", "hasUserVerification", "isUserVerified",
				"automaticPresenceSimulation" }) {
			kind.addProperty(can, true);
		}
		JsonObject options = new JsonObject();
		options.add("options", kind);
		this.id = this.browser.send("WebAuthn.addVirtualAuthenticator", options).get("authenticatorId").getAsString();
	}

	/** From now on it is, or is not, its owner's finger. */
	void ownersFinger(boolean owners) {
		JsonObject finger = new JsonObject();
		finger.addProperty("authenticatorId", this.id);
		finger.addProperty("isUserVerified", owners);
		this.browser.send("WebAuthn.setUserVerified", finger);
	}

}
