"""Makes mutants of a chapter's solution.c: each has one small mistake in it.

Solution(chapter).mutants lists them in the order of their places. Only values
are touched: no comment, text, preprocessor line, type or assert.
"""
import collections
import re

TOKEN = re.compile(r"""
    (?P<skip>\s+|/\*.*?\*/|//[^\n]*|^[ ]*\#[^\n]*)
  | (?P<text>"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')
  | (?P<name>[A-Za-z_]\w*)
  | (?P<number>\.?\d(?:[eEpP][+-]|[\w.])*)
  | (?P<sign>->|\+\+|--|&&|\|\||<<|>>|[-+*/%<>=!&|^]=|.)
""", re.S | re.M | re.X)
TYPE = re.compile(r"static|const|enum|struct|void|bool|char|int|long|double|"
                  r"unsigned|[A-Z][a-z]\w*|\w+_t")
KEYWORD = re.compile(r"if|for|while|switch|return|sizeof")
CLOSING = {"(": ")", "[": "]", "{": "}"}

SWAPS = {
    "+": ["-"], "-": ["+"], "*": ["/"], "/": ["*"], "%": ["/", "*"],
    "<": ["<=", ">="], "<=": ["<", ">"], ">": [">=", "<="], ">=": [">", "<"],
    "==": ["!="], "!=": ["=="], "&&": ["||"], "||": ["&&"],
    "+=": ["-=", "="], "-=": ["+=", "="], "*=": ["/=", "="], "/=": ["*=", "="],
    "++": ["--"], "--": ["++"], "true": ["false"], "false": ["true"],
}

Token = collections.namedtuple("Token", "kind text start end")
Mutant = collections.namedtuple("Mutant", "chapter function line change code source")


class Solution:
    """One solution.c and its mutants, in the order of their places."""

    def __init__(self, chapter):
        self.chapter = chapter
        with open(f"chapters/{chapter}/solution.c", encoding="utf-8") as file:
            self.source = file.read()
        self.tokens = [Token(m.lastgroup, m.group(), m.start(), m.end())
                       for m in TOKEN.finditer(self.source) if m.lastgroup != "skip"]
        self.partner = {}
        self.find_partners()
        self.function = "(file)"
        self.mutants = []
        self.walk_file()
        self.mutants = [m for _, m in sorted(self.mutants, key=lambda pair: pair[0])]

    def at(self, i):
        return self.tokens[i].text

    def find_partners(self):
        opened = []
        for i, token in enumerate(self.tokens):
            if token.kind == "sign" and token.text in CLOSING:
                opened.append(i)
            elif token.kind == "sign" and token.text in CLOSING.values():
                self.partner[i] = opened.pop()
                self.partner[self.partner[i]] = i

    def until(self, i, last, *signs):
        """The first of these signs from i on that is in no bracket, or last."""
        while i < last and self.at(i) not in signs:
            i = self.partner.get(i, i) + 1
        return min(i, last)

    def code(self, first, last):
        """The text of tokens first … last - 1."""
        return self.source[self.tokens[first].start:self.tokens[last - 1].end]

    # -- Where there is something to change

    def walk_file(self):
        i = 0
        while i < len(self.tokens):
            end = self.until(i, len(self.tokens), ";", "{")
            if self.at(end) == "{" and self.at(end - 1) == ")":
                self.function = self.at(self.partner[end - 1] - 1)
                i = self.statement(end)
                self.function = "(file)"
                continue
            if self.at(i) == "enum":
                self.expression(end + 1, self.partner[end])
            end = self.until(i, len(self.tokens), ";")
            if self.at(i) not in ("enum", "typedef"):
                self.declaration(i, end)
            i = end + 1

    def statement(self, i):
        """Returns the token after the statement that begins at i."""
        word = self.at(i)
        if word == "{":
            i += 1
            while self.at(i) != "}":
                i = self.statement(i)
            return i + 1
        if word in ("else", "do"):
            return self.statement(i + 1)
        if word in ("if", "while", "switch"):
            self.condition(i + 2, self.partner[i + 1])
            return self.statement(self.partner[i + 1] + 1)
        if word == "for":
            end = self.partner[i + 1]
            first = self.until(i + 2, end, ";")
            second = self.until(first + 1, end, ";")
            self.simple_statement(i + 2, first)
            self.condition(first + 1, second)
            self.expression(second + 1, end)
            return self.statement(end + 1)
        end = self.until(i, len(self.tokens), ";")
        if word != "assert":
            self.simple_statement(i, end)
        return end + 1

    def simple_statement(self, i, end):
        if TYPE.fullmatch(self.at(i)):
            self.declaration(i, end)
            return
        self.expression(i, end)
        if self.at(i) == "return" and end > i + 1:
            self.change(i + 1, end, "0", "0 instead of")
        elif end > i:
            self.change(i, end, "", "without")

    def declaration(self, i, end):
        """Only the values that the names begin with may change."""
        while i < end:
            after = self.until(i, end, ",")
            self.expression(self.until(i, after, "=") + 1, after)
            i = after + 1

    def condition(self, i, end):
        self.change(i, end, f"!({self.code(i, end)})", "negated")
        self.expression(i, end)

    # -- What to change

    def expression(self, i, end):
        for k in range(i, end):
            kind, text = self.tokens[k].kind, self.at(k)
            if kind == "number":
                self.number(k, text)
            elif text == "?":
                self.choice(k)
            elif text == "[" and self.ends_value(k - 1):
                self.index(k, self.partner[k])
            elif text in ("(", "{"):
                self.arguments(k, self.partner[k])
            elif text == "!" or (text in "+-*" and not self.ends_value(k - 1)):
                if text != "*":
                    self.change(k, k + 1, "", f"{text} removed")
            elif kind != "text":
                for other in SWAPS.get(text, []):
                    self.change(k, k + 1, other, f"{text} to {other}")

    def ends_value(self, i):
        text = self.at(i)
        return text in (")", "]") or (self.tokens[i].kind in ("name", "number") and
                                      not (TYPE.fullmatch(text) or KEYWORD.fullmatch(text)))

    def number(self, k, text):
        if re.fullmatch(r"\d+|0[xX]\w+", text):
            others = [str(int(text, 0) + 1)] + [str(int(text, 0) - 1)] * (int(text, 0) > 0)
        else:
            others = ["1.0"] if float(text) == 0 else [f"(2 * {text})"]
        for other in others:
            self.change(k, k + 1, other, f"{text} to {other}")

    def choice(self, k):
        """The condition of a ? b : c begins where nothing binds weaker."""
        i = k
        while self.at(i - 1) not in ("=", "return", "(", "[", "{", ",", ":", "+=", "-="):
            i = self.partner.get(i - 1, i - 1)
        self.change(i, k, f"!({self.code(i, k)})", "negated")

    def index(self, i, end):
        if end > i + 2 or self.tokens[i + 1].kind != "number":
            self.change(i, end + 1, f"[{self.code(i + 1, end)} + 1]", "next index")
        if self.at(end + 1) == "[":
            self.exchange((i, end + 1), (end + 1, self.partner[end + 1] + 1))

    def arguments(self, i, end):
        """Neighbours trade places, in a call or between braces."""
        if self.at(i) == "(" and not self.ends_value(i - 1) or self.at(i + 1) == ".":
            return
        parts = []
        i += 1
        while i < end:
            parts.append((i, self.until(i, end, ",")))
            i = parts[-1][1] + 1
        for left, right in zip(parts, parts[1:]):
            self.exchange(left, right)

    def exchange(self, left, right):
        between = self.source[self.tokens[left[1] - 1].end:self.tokens[right[0]].start]
        self.change(left[0], right[1], self.code(*right) + between + self.code(*left), "exchanged")

    def change(self, first, last, new, what):
        """A mutant with new for tokens first … last - 1. It has as many lines
        as the solution, for the sake of asserts, which know their line."""
        old = self.code(first, last)
        if re.sub(r"\s", "", new) == re.sub(r"\s", "", old):
            return
        start, end = self.tokens[first].start, self.tokens[last - 1].end
        new += "\n" * (old.count("\n") - new.count("\n"))
        source = self.source[:start] + new + self.source[end:]
        line_start = source.rfind("\n", 0, start) + 1
        line_end = source.find("\n", start + len(new.rstrip("\n")))
        code = old if what in ("without", "0 instead of") else source[line_start:line_end]
        code = " ".join(re.sub(r"/\*.*?\*/", "", code, flags=re.S).split())
        mutant = Mutant(self.chapter, self.function, source.count("\n", 0, start) + 1,
                        what, code, source)
        self.mutants.append((start, mutant))
