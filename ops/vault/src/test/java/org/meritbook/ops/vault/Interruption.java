package org.meritbook.ops.vault;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Lets something happen at one exact moment: the first time a method is called or has
 * returned.
 */
final class Interruption {

	private Interruption() {
	}

	static <T> T before(Class<T> type, T real, String method, Runnable event) {
		return at(type, real, method, event, () -> {
		});
	}

	static <T> T after(Class<T> type, T real, String method, Runnable event) {
		return at(type, real, method, () -> {
		}, event);
	}

	private static <T> T at(Class<T> type, T real, String name, Runnable before, Runnable after) {
		AtomicBoolean happened = new AtomicBoolean();
		Object proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
				(self, method, arguments) -> {
					boolean now = method.getName().equals(name) && happened.compareAndSet(false, true);
					try {
						if (now) {
							before.run();
						}
						Object result = method.invoke(real, arguments);
						if (now) {
							after.run();
						}
						return result;
					}
					catch (InvocationTargetException ex) {
						throw ex.getTargetException();
					}
				});
		return type.cast(proxy);
	}

}
