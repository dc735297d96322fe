package dev.deckle.dsl;

import dev.deckle.dsl.ext.Lines;
import dev.deckle.model.build.Places;
import dev.deckle.model.diagnostic.Where;
import groovy.lang.Binding;
import groovy.lang.Script;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.codehaus.groovy.runtime.InvokerHelper;

/** The code of one evaluation: its classes, and the places they come from. */
final class ScriptFiles implements Places, AutoCloseable {
    private final Map<String, Compiled> byClass = new HashMap<>();
    private final List<Class<?>> defined = new ArrayList<>();

    ScriptBase script(Compiled compiled, Session session) throws ReflectiveOperationException {
        compiled.classes().keySet().forEach(name -> byClass.put(name, compiled));
        Loader loader = new Loader(compiled);
        Class<?> main = loader.loadClass(compiled.main());
        for (String name : compiled.classes().keySet()) defined.add(loader.loadClass(name));
        ScriptBase script = (ScriptBase) main.getDeclaredConstructor().newInstance();
        ((Script) script).setBinding(new Binding());
        script.session = session;
        return script;
    }

    /** The author's line that is being run, with the column of the word in it. */
    @Override
    public Where here(String word) {
        return StackWalker.getInstance().walk(frames -> frames.filter(f -> byClass.containsKey(f.getClassName()) && f.getLineNumber() > 0)
                .findFirst().map(f -> where(f.getClassName(), f.getLineNumber(), word)).orElse(Where.NONE));
    }

    @Override
    public Where within(Where word, String text, int line) {
        return byClass.values().stream().filter(c -> c.name().equals(word.file())).findFirst().map(c -> c.columns().within(word, text, line)).orElse(word);
    }

    /** The author's line where something was thrown. */
    Where where(Throwable e) {
        for (Throwable t = e; t != null; t = t.getCause())
            for (StackTraceElement f : t.getStackTrace())
                if (byClass.containsKey(f.getClassName()) && f.getLineNumber() > 0) return where(f.getClassName(), f.getLineNumber(), Failures.named(e));
        return Where.NONE;
    }

    private Where where(String className, int line, String word) {
        Compiled compiled = byClass.get(className);
        return compiled.columns().where(compiled.name(), line, word);
    }

    /** Forgets the classes: the language's runtime would keep them until memory is short. */
    @Override
    public void close() {
        defined.forEach(InvokerHelper::removeClass);
        defined.clear();
    }

    /** Holds the classes of one file. Nothing refers to it once the evaluation is over. */
    private static final class Loader extends ClassLoader implements Lines {
        private final Compiled compiled;

        Loader(Compiled compiled) {
            super(Compiler.parent());
            this.compiled = compiled;
        }

        @Override
        public Where where(int line, String word) {
            return compiled.columns().where(compiled.name(), line, word);
        }

        /** The language's runtime asks for a BeanInfo beside each class; there is none, and looking through the class path costs a fifth of a small script's time. */
        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.endsWith("BeanInfo")) throw new ClassNotFoundException(name);
            return super.loadClass(name, resolve);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] code = compiled.classes().get(name);
            if (code == null) throw new ClassNotFoundException(name);
            return defineClass(name, code, 0, code.length);
        }
    }
}
