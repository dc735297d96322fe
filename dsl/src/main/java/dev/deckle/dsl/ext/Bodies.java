package dev.deckle.dsl.ext;

import groovy.lang.Closure;
import groovy.lang.Script;
import java.util.function.Consumer;

/** Makes bodies for builders of a script's closures. */
public final class Bodies {
    private Bodies() { }

    /**
     * A body whose words are the builder's, and after these the script's own methods; not those of the builders around it, so that a
     * word in the wrong place is met as such.
     */
    public static <B> Consumer<B> of(Closure<?> closure) {
        return builder -> {
            Object self = closure.getThisObject();
            Object owner = self instanceof Script ? self : closure.getOwner();
            Closure<?> body = closure.rehydrate(builder, owner, self);
            body.setResolveStrategy(Closure.DELEGATE_FIRST);
            if (body.getMaximumNumberOfParameters() == 0) body.call();
            else body.call(builder);
        };
    }
}
