# How everything is compiled, linked and drawn; read by the Makefile.

# ---- Flags ---------------------------------------------------------------

CPPFLAGS := -Ichapters -Itests -I. -D_POSIX_C_SOURCE=200809L
COMMON   := -std=c11 -ffp-contract=off -Wall -Wextra
STRICT   := $(COMMON) -Wpedantic -Wshadow -Wconversion -Wstrict-prototypes \
            -Wmissing-prototypes -Werror
LEARNER  := $(COMMON) -Wno-unused-parameter -Wfloat-conversion
# Variables that a learner forgot to set are not 0 by chance, where the compiler
# can see to it.
UNSET    := $(shell $(CC) -ftrivial-auto-var-init=pattern -fsyntax-only -x c /dev/null 2> /dev/null \
              && echo -ftrivial-auto-var-init=pattern)
NATIVE   := $(if $(filter x86_64,$(shell uname -m)),-march=native)

# Three ways to compile: for the tests, for valgrind, for programs.
SANITIZE := -fsanitize=address,undefined -fno-sanitize-recover=all
test.flags    := -O0 -g1 $(SANITIZE)
plain.flags   := -O0 -g
program.flags := -O3 $(NATIVE) -DNDEBUG
# With gcc the gold linker, where there is one, saves half of the linking time.
LINKER := $(if $(filter gcc%,$(CC)),$(if $(shell command -v ld.gold),-fuse-ld=gold))
CHECK_LIBS := -lcheck_pic -lsubunit -lrt -pthread
LIBS       := -lzip -lz -lm

# ---- Chapters ------------------------------------------------------------
# Where nothing but check programs, or slips, of a few chapters are asked for,
# only these chapters are looked at.
asked   := $(if $(filter-out $B/check/% $B/slips/%,$(MAKECMDGOALS)),,$(notdir $(MAKECMDGOALS)))
checked := $(if $(filter-out $B/check/%,$(MAKECMDGOALS)),,$(asked))
looked_at := $(or $(asked),$(chapters))
# One header, two answers: the linker chooses exercise.o or solution.o.

# MINE="02 03" links the learner's own chapters, MINE=passed all passed ones.
ifeq ($(MINE),passed)
mine := $(strip $(shell src/learn/passed.sh))
else
mine := $(foreach n,$(MINE),$(or $(filter $n $n-% 0$n-%,$(chapters)),\
          $(error MINE: there is no chapter $n. There are: $(chapters))))
endif

# Code of a chapter that is given (its header's other half, if any).
answers   = %/exercise.c %/solution.c %/tests.c %/figure.c
given     = $(patsubst %.c,%.o,$(filter-out $(answers),$(wildcard chapters/$1/*.c)))
chosen    = chapters/$1/$(if $(filter $1,$(mine)),exercise,solution).o
# Wrong answers: files of their own, and edits of the solution. Those edits are
# many, so they are run without sanitizers, unless they are said to crash.
edits.all := $(if $(checked),,$(shell awk 'FNR == 1 { split(FILENAME, part, "/") } \
    /^slip / { name = part[2] "/" $$2; print name; if (++n % 32 == 0) print "sample/" name } \
    /^crashes/ { print "crashes/" name }' \
    $(wildcard $(looked_at:%=chapters/%/wrong/edits.txt)) /dev/null))
edits     = $(patsubst $1/%,%,$(filter $1/%,$(edits.all)))
crashes   = $(filter crashes/$1/$2,$(edits.all))
wrong.c   = $(patsubst %.c,%,$(notdir $(wildcard chapters/$1/wrong/*.c)))
wrong     = $(if $(checked),,$(call wrong.c,$1) $(call edits,$1))

# Sets  given.C  objects of given code of chapter C
#       solved.C solutions of all chapters before C, with their given code
#       earlier.C the same with the learner's own chapters where MINE says so
so_far.solved :=
so_far.mine   :=
define remember
given.$1   := $(call given,$1)
solved.$1  := $$(so_far.solved)
earlier.$1 := $$(so_far.mine)
so_far.solved += $(call given,$1) chapters/$1/solution.o
so_far.mine   += $(call given,$1) $(call chosen,$1)
endef
$(foreach c,$(chapters),$(eval $(call remember,$c)))

# Objects every test program needs; matrices from chapter 04 on.
support = chapters/06-network/rng.o \
          $(addprefix tests/support/,expect.o main.o oracles.o \
          record.o crash.o slips.o diagnose.o tell.o \
          $(if $(filter chapters/03-%,$(solved.$1)),expect_matrix.o))

# $1 chapter, $2 answer object, $3 earlier objects
parts = $(sort $2 chapters/$1/tests.o $(given.$1) $3 $(call support,$1))

define chapter_programs
$B/check/$1:  $(addprefix $B/test/,$(call parts,$1,chapters/$1/exercise.o,$(earlier.$1))) $B/mine
$B/stub/$1:   $(addprefix $B/test/,$(call parts,$1,handed-out/$1/exercise.o,$(solved.$1)))
$B/handed-out/$1/exercise.c: chapters/$1/exercise.c src/learn/stubs.txt
$B/solved/$1: $(addprefix $B/test/,$(call parts,$1,chapters/$1/solution.o,$(solved.$1)))
$B/plain-solved/$1: $(addprefix $B/plain/,$(call parts,$1,chapters/$1/solution.o,$(solved.$1)))
$(foreach w,$(filter $(call wrong.c,$1),$(call wrong,$1)),
$B/wrong/$1/$w: $(addprefix $B/test/,$(call parts,$1,chapters/$1/wrong/$w.o,$(solved.$1))))
$(foreach e,$(call edits,$1),$(call edited_program,$1,$e,$(if $(call crashes,$1,$e),test,plain)))
endef
# $1 chapter, $2 name, $3 how it is compiled. What a learner with this slip hands
# in is compiled like any exercise; the tests look at that too.
define edited_program

$B/edited/$1/$2.c: chapters/$1/wrong/edits.txt chapters/$1/solution.c src/learn/edit.awk
$B/wrong/$1/$2: $(addprefix $B/$3/,$(call parts,$1,edited/$1/$2.o,$(solved.$1)))
$B/wrong/$1/$2: private how := $(if $(filter test,$3),$(SANITIZE))
$B/handed-in/$1/$2: $(addprefix $B/test/,$(call parts,$1,edited/$1/$2.o,$(solved.$1)))
endef

$(foreach c,$(looked_at),$(eval $(call chapter_programs,$c)))

stubs  := $(chapters:%=$B/stub/%)
solved := $(chapters:%=$B/solved/%)
handed_in := $(foreach c,$(looked_at),$(addprefix $B/handed-in/$c/,$(call edits,$c)))
wrongs := $(foreach c,$(looked_at),$(addprefix $B/wrong/$c/,$(call wrong,$c)))

# ---- Compile and link ----------------------------------------------------

compile = @mkdir -p $(@D); $(CC) $(CPPFLAGS) $1 -MMD -MP -c $< -o $@
link    = @mkdir -p $(@D); $(CC) $1 $(LINKER) $(filter %.o,$^) -o $@ $2

# What the compiler says about the learner's file is kept: `make check` shows
# it each time, not only when the file was just compiled.
$B/test/%/exercise.o: %/exercise.c
	$(call compile,$(LEARNER) $(UNSET) $(if $(findstring clang,$(CC)),-ferror-limit=8,-fmax-errors=8) $(test.flags) -g) 2> $(basename $@).txt
$B/test/%/tests.o: %/tests.c
	$(call compile,$(STRICT) $(test.flags) -g)
$B/program/%/exercise.o: %/exercise.c
	$(call compile,$(LEARNER) $(program.flags))
$B/test/chapters/%.o: chapters/%.c
	$(call compile,$(STRICT) $(if $(findstring /wrong/,$<),-Wno-missing-prototypes) $(test.flags))
# The exercise as it was handed out, whatever the learner's looks like.
$B/handed-out/%/exercise.c:
	@mkdir -p $(@D); src/learn/handed-out.sh $* > $@ || { rm -f $@; false; }
$B/test/handed-out/%.o: $B/handed-out/%.c
	$(call compile,$(LEARNER) $(test.flags))
$B/edited/%.c:
	@mkdir -p $(@D); awk -v name=$(*F) -f src/learn/edit.awk $(filter-out %.awk,$^) > $@
$B/test/edited/%.o: $B/edited/%.c
	$(call compile,$(COMMON) -w $(test.flags))
$B/plain/edited/%.o: $B/edited/%.c
	$(call compile,$(COMMON) -w $(plain.flags) -g0)
$B/test/tests/messages/%.o: tests/messages/%.c
	$(call compile,$(COMMON) -w $(test.flags))
$B/test/%.o: %.c
	$(call compile,$(STRICT) $(test.flags))
$B/worker/%.o: %.c
	$(call compile,$(STRICT) -DWORKER)
$B/plain/%.o: %.c
	$(call compile,$(STRICT) $(plain.flags))
$B/program/%.o: %.c
	$(call compile,$(STRICT) $(program.flags))

$(stubs) $(solved) $(chapters:%=$B/check/%) $(handed_in) $(wrongs): private how ?= $(SANITIZE)
$(stubs) $(solved) $(chapters:%=$B/check/%) $(handed_in) $(wrongs):
	$(call link,$(how),$(CHECK_LIBS) $(LIBS))
$(chapters:%=$B/plain-solved/%):
	$(call link,,$(CHECK_LIBS) $(LIBS))

# Changes when the choice of answers changes, and then all is linked again.
$B/mine: FORCE
	@mkdir -p $(@D); echo '$(mine)' | cmp -s - $@ || echo '$(mine)' > $@

# ---- The trainer -----------------------------------------------------------

mnist.objects = $(patsubst %.c,%.o,$(wildcard src/*.c data/*.c)) $(so_far.mine)
$B/bin/mnist: $(addprefix $B/program/,$(mnist.objects)) $B/mine
	$(call link,,$(LIBS))
build/bin/mnist: $B/bin/mnist FORCE
	@mkdir -p $(@D); ln -sf ../../$< $@
# The same with every check switched on, for the tests.
$B/bin/mnist-checked: $(addprefix $B/test/,$(patsubst %.c,%.o,$(wildcard src/*.c data/*.c)) $(so_far.solved))
	$(call link,$(SANITIZE),$(LIBS))

# ---- Figures -------------------------------------------------------------
# chapters/NN-name/figure.c prints tables into build/figures/NN-name, each
# chapters/NN-name/*.gp draws one picture there. Those of the book's own
# pages, book/figures/*.gp, go to build/figures/book.

F := build/figures
figure.programs := $(patsubst chapters/%/figure.c,%,$(wildcard chapters/*/figure.c))
figure.sources  := $(filter-out %/words.en.gp,$(wildcard chapters/*/*.gp))
figures := $(patsubst chapters/%.gp,$F/%.pdf,$(figure.sources)) \
           $(patsubst book/figures/%.gp,$F/book/%.pdf,$(filter-out %/words.en.gp,$(wildcard book/figures/*.gp)))

define figure_program
$B/figure/$1: $(addprefix $B/program/,$(sort chapters/$1/figure.o figures/figure.o \
    $(given.$1) chapters/$1/solution.o $(solved.$1) $(patsubst %.c,%.o,$(wildcard chapters/06-network/rng.c))))
$F/$1/numbers: $B/figure/$1
$(patsubst chapters/%.gp,$F/%.pdf,$(filter chapters/$1/%,$(figure.sources))): $F/$1/numbers
endef
$(foreach c,$(if $(asked),,$(figure.programs)),$(eval $(call figure_program,$c)))

$(figure.programs:%=$B/figure/%):
	$(call link,,$(LIBS))
$F/%/numbers:
	@mkdir -p $(@D); rm -f $(@D)/results.tsv; cd $(@D) && $(abspath $<) && touch numbers
figure.style := $(wildcard figures/*.gp) figures/draw.sh
$F/%.pdf: chapters/%.gp $(figure.style) $(wildcard chapters/*/words.en.gp)
	@figures/draw.sh $< $@
$F/book/%.pdf: book/figures/%.gp $(figure.style) $(wildcard book/figures/words.en.gp)
	@figures/draw.sh $< $@

.PHONY: all-figures
all-figures: $(if $(chapter),$(filter $F/$(chapter)/%,$(figures)),$(figures))

# Each parser under the fuzzer, always with clang.
fuzz.flags    := -O1 -g -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all
fuzz.programs := $(patsubst tests/fuzz/%.c,build/fuzz/bin/%,$(wildcard tests/fuzz/*.c))
fuzz.parts    := $(addprefix build/fuzz/,$(sort $(foreach c,$(chapters),$(given.$c) chapters/$c/solution.o)))
$(fuzz.programs): build/fuzz/bin/%: build/fuzz/tests/fuzz/%.o $(fuzz.parts)
	@mkdir -p $(@D); clang -fsanitize=fuzzer,address,undefined $^ -o $@ $(LIBS)
build/fuzz/%.o: %.c
	@mkdir -p $(@D); clang $(CPPFLAGS) $(STRICT) $(fuzz.flags) -MMD -MP -c $< -o $@

# ---- All of it, and what each object was made from ------------------------

# Tests that fail on purpose, to see what is told (tests/learner.sh).
$B/messages/00-messages: $(addprefix $B/test/,tests/messages/tests.o $(sort $(filter chapters/04-%,$(so_far.solved)) $(call support,26-mnist)))
	$(call link,$(SANITIZE),$(CHECK_LIBS) $(LIBS))

# Everything that a chapter's slips are recorded from (src/learn/slips.sh).
slips := $(chapters:%=$B/slips/%)
$(foreach c,$(looked_at),$(eval $B/slips/$c: $B/stub/$c $(filter $B/wrong/$c/%,$(wrongs))))

# What tests/course.sh looks at: all solutions, exercises and files in wrong/; of
# the many edits every 32nd, and with gcc those that crash (EDITS=all: all),
# compiled as a learner's exercise is. The other way to run edits is slips.sh.
kinds = $(if $(filter all,$(EDITS)),,sample $(if $(filter gcc,$(CC)),crashes))
handed_in.sample = $(if $(kinds),$(sort $(foreach k,$(kinds),\
    $(patsubst $k/%,$B/handed-in/%,$(filter $k/%,$(edits.all))))),$(handed_in))
wrong.files = $(foreach c,$(chapters),$(addprefix $B/wrong/$c/,$(call wrong.c,$c)))
course.programs = $(solved) $(stubs) $(wrong.files) $(handed_in.sample)

.PHONY: fuzz-programs course-programs course-list $(slips)
fuzz-programs: $(fuzz.programs)
course-programs: $(course.programs) $(chapters:%=$B/worker/chapters/%/tests.o)
course-list: ; @:$(foreach p,$(course.programs),$(info $p))

checked.objects := $(foreach c,$(asked),$(addprefix $B/test/,$(call parts,$c,chapters/$c/exercise.o,$(earlier.$c))))
wrong.folders   := $(if $(checked),,$(asked:%=$B/*/edited/%/) $(asked:%=$B/test/chapters/%/wrong/) $(asked:%=$B/test/handed-out/%/))
-include $(if $(asked),$(wildcard $(checked.objects:.o=.d) $(checked.objects:$B/test/%.o=$B/plain/%.d) \
    $(addsuffix *.d,$(wrong.folders))),$(shell find $B build/fuzz -name '*.d' 2>/dev/null))
