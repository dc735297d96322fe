package dev.deckle.renderer.text.markup;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Commands of TeX that stand for a character. */
final class TexSymbols {
    private static final String TABLE = """
            alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν xi ξ
            pi π rho ρ sigma σ varsigma ς tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω
            Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω
            pm ± mp ∓ times × div ÷ cdot · ast ∗ star ⋆ circ ∘ bullet • oplus ⊕ otimes ⊗
            leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ approx ≈ equiv ≡ sim ∼ simeq ≃ propto ∝ ll ≪ gg ≫ lt < gt >
            to → rightarrow → leftarrow ← gets ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ implies ⇒ iff ⇔ mapsto ↦
            uparrow ↑ downarrow ↓ in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ supset ⊃ cup ∪ cap ∩ emptyset ∅ setminus ∖ forall ∀ exists ∃
            neg ¬ land ∧ wedge ∧ lor ∨ vee ∨ infty ∞ partial ∂ nabla ∇ sum ∑ prod ∏ int ∫ ell ℓ hbar ħ Re ℜ Im ℑ aleph ℵ
            ldots … dots … cdots ⋯ prime ′ degree ° dagger † angle ∠ perp ⊥ parallel ∥ mid | vert | Vert ‖ langle ⟨ rangle ⟩
            lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ checkmark ✓ lbrace { rbrace } backslash \\
            """;
    private static final Map<String, String> SYMBOLS = new HashMap<>();
    /** The first name of each character. */
    private static final Map<String, String> NAMES = new HashMap<>();

    static {
        String[] words = TABLE.strip().split("\\s+");
        for (int i = 0; i + 1 < words.length; i += 2) {
            SYMBOLS.put(words[i], words[i + 1]);
            NAMES.putIfAbsent(words[i + 1], words[i]);
        }
    }

    private static final Set<String> FUNCTIONS = Set.of("log", "ln", "lg", "exp", "sin", "cos", "tan", "max", "min", "arg", "argmax", "argmin",
            "lim", "sup", "inf", "det", "dim", "mod", "Pr", "gcd", "tanh", "sinh", "cosh", "softmax");
    private static final Map<String, String> ACCENTS = Map.of("hat", "\u0302", "bar", "\u0304", "overline", "\u0304", "tilde", "\u0303",
            "dot", "\u0307", "ddot", "\u0308", "vec", "\u20D7", "widehat", "\u0302");

    private TexSymbols() { }

    /** The character of a command; {@code null} where it has none. */
    static String symbol(String name) {
        return SYMBOLS.get(name);
    }

    /** The command of a character, such as alpha; {@code null} where it has none. */
    static String name(String symbol) {
        return NAMES.get(symbol);
    }

    /** Whether it is a name set upright, such as log. */
    static boolean function(String name) {
        return FUNCTIONS.contains(name);
    }

    /** The combining mark of a command such as hat; {@code null} where it has none. */
    static String accent(String name) {
        return ACCENTS.get(name);
    }
}
