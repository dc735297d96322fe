package dev.deckle.dsl;

import groovy.lang.Closure;
import groovy.lang.DelegatesTo;
import groovy.lang.MetaMethod;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.codehaus.groovy.runtime.DefaultGroovyMethods;
import org.codehaus.groovy.runtime.InvokerHelper;

/** What the language itself brings along. */
final class RuntimeMethods {
    private RuntimeMethods() { }

    /** Looked up when first asked for: most scripts never ask. */
    private static final class Loops {
        static final Set<String> NAMES = names();

        private static Set<String> names() {
            Set<String> names = new HashSet<>(List.of("where", "group", "sort", "top", "call", "forEach", "map", "filter", "mapToObj"));
            for (Method m : DefaultGroovyMethods.class.getMethods())
                for (java.lang.reflect.Parameter p : m.getParameters())
                    if (p.getType() == Closure.class && !p.isAnnotationPresent(DelegatesTo.class)) names.add(m.getName());
            names.removeAll(List.of("with", "tap", "use", "asType", "identity"));
            return names;
        }
    }

    /** Whether a method of the language with this name hands its block's words on as they are. */
    static boolean loops(String method) {
        return Loops.NAMES.contains(method);
    }

    /** The methods of this name that every script has. */
    static List<MetaMethod> script(String method) {
        var meta = InvokerHelper.getMetaClass(ScriptBase.class);
        List<MetaMethod> all = new java.util.ArrayList<>();
        for (Object m : meta.getMethods()) if (((MetaMethod) m).getName().equals(method)) all.add((MetaMethod) m);
        for (Object m : meta.getMetaMethods()) if (((MetaMethod) m).getName().equals(method)) all.add((MetaMethod) m);
        return all;
    }
}
