#!/usr/bin/python3
"""Would the chapter tests notice a mistake? Makes small ones and counts.

    mutants.py [NN ...]      all mutants of these chapters, or of all
    mutants.py --sample N    only N of them, spread over all chapters

A mutant is a chapters/NN-name/solution.c with one change: another operator,
index, constant, condition, an argument in its neighbour's place, a statement
missing. It is built as the solution is, with warnings allowed, and dies if the
chapter's tests fail or take too long. Not counted: what does not compile, and
what gives the same optimized code as the solution or as an earlier mutant.

Survivors that are known stand in tests/mutants.txt, two lines each:

    CHAPTER FUNCTION: CHANGE: CODE     as in the report, without the line number
        KIND: why it may live          equivalent if no test could ever tell

Prints a table, the survivors, then lines that begin with ok or FAIL; of a
sample only these. Everything goes to build/mutants/report.txt. Exit code: 0 all
ok, 1 a survivor that is not in the list, one in the list that does not survive
(not asked of a sample), or too few killed, 2 the tests cannot be built or used.
"""
import argparse
import concurrent.futures
import glob
import os
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
from mutate import Mutant, Solution

LEAST_RATE = 0.95  # killed / (killed + survivors that are not equivalent)
KNOWN = "tests/mutants.txt"
FOLDER = "build/mutants"
PROGRAMS = "build/gcc/solved"
WORKERS = os.cpu_count() or 2

# ---- Compilers and tests -----------------------------------------------------

def stop(message):
    print(f"mutants.py: {message}", file=sys.stderr)
    sys.exit(2)


def make(*arguments):
    environment = {k: v for k, v in os.environ.items() if k not in ("MAKEFLAGS", "MAKELEVEL")}
    done = subprocess.run(["make", "CC=gcc", *arguments], env=environment,
                          stdout=subprocess.PIPE, text=True)
    if done.returncode != 0:
        stop(f"make {arguments[-1]} fails")
    return done.stdout


class Gcc:
    """How make builds the test program of a solution; mutants come by stdin."""

    def __init__(self, chapters):
        sources = {f"chapters/{c}/solution.c": c for c in chapters}
        programs = {f"{PROGRAMS}/{c}": c for c in chapters}
        make("-s", f"-j{WORKERS}", *programs)
        self.compile, self.link = {}, {}
        for line in make("-n", *[f"-W{s}" for s in sources], *programs).splitlines():
            words = line.split(";")[-1].split()
            output = words[words.index("-o") + 1] if "-o" in words else ""
            words = [w for w in words if w not in ("-c", "-MMD", "-MP", "-o", output)]
            for chapter in (sources[w] for w in words if w in sources):
                self.compile[chapter] = [w for w in words if w not in sources and w[:2] != "-W"]
            if output in programs:
                chapter = programs[output]
                self.link[chapter] = [w for w in words if not w.endswith(f"/{chapter}/solution.o")]
        if not len(self.compile) == len(self.link) == len(chapters):
            stop("`make -n` does not show how it compiles and links")

    def code(self, mutant):
        """Optimized assembly, or None if it does not compile."""
        return self.run(mutant, ["-fno-sanitize=all", "-O2", "-g0", "-S"], [])

    def build(self, mutant, program):
        rest = self.link[mutant.chapter][1:]
        return self.run(mutant, [], ["-x", "none", *rest], program) is not None

    def run(self, mutant, flags, objects, output="-"):
        # Warnings are none of our business, but no learner gets int and pointer
        # past the compiler, or double and int past a look at its warnings.
        strict = [f"-Werror={w}" for w in ("incompatible-pointer-types", "int-conversion",
                                           "float-conversion")]
        done = subprocess.run([*self.compile[mutant.chapter], *strict, *flags, "-x", "c", "-",
                               *objects, "-o", output], input=mutant.source, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        return done.stdout if done.returncode == 0 else None


def passes(program, leaks):
    environment = dict(os.environ, SEED="1", TEST_SECONDS="2",
                       ASAN_OPTIONS=f"detect_leaks={int(leaks)}")
    return subprocess.run(["timeout", "60", program, "--verdict"], env=environment,
                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0


def verdict(gcc, mutant):
    with tempfile.TemporaryDirectory(dir=FOLDER) as folder:
        program = os.path.join(folder, mutant.chapter)
        if not gcc.build(mutant, program):
            return "broken"
        return "survived" if passes(program, False) and passes(program, True) else "killed"


def in_parallel(what, work, items):
    """[work(item) for each item], on all cores, with a line of progress."""
    results = []
    with concurrent.futures.ThreadPoolExecutor(WORKERS) as pool:
        for result in pool.map(work, items):
            results.append(result)
            if sys.stderr.isatty():
                print(f"\r{what} {len(results)}/{len(items)} ", end="", file=sys.stderr)
    if sys.stderr.isatty():
        print("\r\033[K", end="", file=sys.stderr)
    return results


def judge_all(gcc, solutions, mutants):
    """What becomes of each: broken, same, twin, killed or survived."""
    originals = [Mutant(s.chapter, "", 0, "", "", s.source) for s in solutions]
    results = in_parallel("solutions", lambda m: verdict(gcc, m), originals)
    for original in (m for m, result in zip(originals, results) if result != "survived"):
        stop(f"{original.chapter}: the solution itself does not pass")
    seen = {(m.chapter, gcc.code(m)): "same" for m in originals}
    fates = []
    for mutant, code in zip(mutants, in_parallel("compiled", gcc.code, mutants)):
        fates.append("broken" if code is None else seen.get((mutant.chapter, code)))
        seen.setdefault((mutant.chapter, code), "twin")
    waiting = [m for m, fate in zip(mutants, fates) if fate is None]
    verdicts = iter(in_parallel("tested", lambda m: verdict(gcc, m), waiting))
    return [fate or next(verdicts) for fate in fates]


# ---- What is known, and the report -------------------------------------------

def keys_of(mutants):
    """A name for each that does not depend on lines elsewhere."""
    keys, times = [], {}
    for m in mutants:
        key = f"{m.chapter} {m.function}: {m.change}: {m.code}"
        times[key] = times.get(key, 0) + 1
        keys.append(key if times[key] == 1 else f"{key} ({times[key]})")
    return keys


def read_known():
    """{key: reason} from tests/mutants.txt."""
    known, key = {}, None
    with open(KNOWN, encoding="utf-8") as file:
        for line in file.read().splitlines():
            if line.startswith(" ") and key:
                known[key] = (known[key] + " " + line.strip()).strip()
            elif line and not line.startswith("#"):
                key = line
                known[key] = ""
    return known


def rate(killed, alive):
    return killed / (killed + alive) if killed + alive else 1.0


def table(chapters, rows):
    """rows: (chapter, fate, reason) of each mutant. Returns lines and the rate."""
    lines = [f"{'chapter':22}{'mutants':>8}{'same':>7}{'killed':>8}{'survived':>10}"
             f"{'equivalent':>12}{'rate':>9}"]
    for name in [*chapters, "all"]:
        mine = [(fate, reason) for c, fate, reason in rows if name in (c, "all")]
        count = {f: sum(fate == f for fate, _ in mine)
                 for f in ("same", "twin", "killed", "survived")}
        same = count["same"] + count["twin"]
        equivalent = sum(fate == "survived" and reason.startswith("equivalent:")
                         for fate, reason in mine)
        r = rate(count["killed"], count["survived"] - equivalent)
        lines.append(f"{name:22}{same + count['killed'] + count['survived']:8}{same:7}"
                     f"{count['killed']:8}{count['survived']:10}{equivalent:12}{r:9.1%}")
    return lines, r


def arguments():
    parser = argparse.ArgumentParser(usage="mutants.py [--sample N] [NN ...]")
    parser.add_argument("numbers", nargs="*")
    parser.add_argument("--sample", type=int)
    a = parser.parse_args()
    chapters = sorted(os.path.basename(c) for c in glob.glob("chapters/[0-9][0-9]-*"))
    wrong = [n for n in a.numbers if not any(c.split("-")[0] == n for c in chapters)]
    if wrong or not chapters:
        stop(f"there is no chapter {' '.join(wrong)}; start it in the project's folder")
    return [c for c in chapters if not a.numbers or c.split("-")[0] in a.numbers], a.sample


def report(chapters, judged, known, sample):
    """Lines that tell everything about (key, mutant, fate) of each."""
    lines, total = table(chapters, [(m.chapter, f, known.get(k, "")) for k, m, f in judged])
    alive = {k: m for k, m, f in judged if f == "survived"}
    for key, m in alive.items():
        lines += [f"{m.chapter}:{m.line}: {key.split(' ', 1)[1]}",
                  "    " + known.get(key, "not in " + KNOWN)]
    new = [k for k in alive if k not in known]
    stale = [k for k in known if k not in alive and k.split()[0] in chapters and not sample]
    killed = sum(f == "killed" for _, _, f in judged)
    lines += [f"FAIL survives and is not in {KNOWN}: {k}" for k in new]
    lines += [f"FAIL stands in {KNOWN} and does not survive: {k}" for k in stale]
    lines.append(f"{'ok' if total >= LEAST_RATE else 'FAIL'} {killed} mutants killed, "
                 f"{len(alive) - len(new)} known to survive, {total:.1%}")
    return lines


def main():
    chapters, sample = arguments()
    os.makedirs(FOLDER, exist_ok=True)
    solutions = [Solution(c) for c in chapters]
    mutants = [m for s in solutions for m in s.mutants]
    chosen = list(zip(keys_of(mutants), mutants))
    if sample:
        chosen = [chosen[i] for i in sorted({i * len(chosen) // sample for i in range(sample)})]
    fates = judge_all(Gcc(chapters), solutions, [m for _, m in chosen])

    lines = report(chapters, [(k, m, f) for (k, m), f in zip(chosen, fates)], read_known(), sample)
    with open(f"{FOLDER}/report.txt", "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")
    print("\n".join(line for line in lines if not sample or line.startswith(("ok", "FAIL"))))
    return 1 if any(line.startswith("FAIL") for line in lines) else 0


if __name__ == "__main__":
    sys.exit(main())
