package dev.deckle.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;

/** Remembers why writing failed, so that a full disk is told from a fault, however deep the exception was wrapped. */
final class WatchedStream extends FilterOutputStream {
    private IOException failure;

    WatchedStream(OutputStream out) {
        super(out);
    }

    /** Lets {@code content} write everything. */
    void fill(String target, Consumer<OutputStream> content) {
        try {
            content.accept(this);
            flush();
        } catch (RuntimeException | IOException e) {
            if (failure != null) throw Failure.files("cannot write " + target, failure);
            throw e instanceof RuntimeException r ? r : Failure.files("cannot write " + target, (IOException) e);
        }
    }

    @Override
    public void write(int b) throws IOException {
        try {
            out.write(b);
        } catch (IOException e) {
            throw remember(e);
        }
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        try {
            out.write(bytes, from, count);
        } catch (IOException e) {
            throw remember(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw remember(e);
        }
    }

    private IOException remember(IOException e) {
        failure = e;
        return e;
    }
}
