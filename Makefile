# Eight Equations: the only door. Plain `make` says what there is to do.

ifeq ($(origin CC),default)
CC := gcc
endif
B := build/$(notdir $(firstword $(CC)))
JOBS := $(shell nproc 2>/dev/null || echo 2)

chapters := $(sort $(notdir $(wildcard chapters/[0-9][0-9]-*)))
number    = $(firstword $(subst -, ,$1))
chapter  := $(filter $(CH) $(CH)-% 0$(CH)-%,$(chapters))
ifneq ($(and $(CH),$(if $(chapter),,none)),)
$(error There is no chapter $(CH). There are: $(chapters))
endif

# The rules that compile are read only where something is to be compiled; the
# commands for people start within milliseconds and call make again for the rest.
commands := help setup check next hint watch progress solution reset debug \
            new-chapter stubs train mnist figures data test fuzz clean
ifneq ($(filter-out $(commands),$(or $(MAKECMDGOALS),help)),)
include src/build.mk
include book/book.mk
endif

# ---- What people type ----------------------------------------------------

.DEFAULT_GOAL := help
ifneq ($(filter setup,$(MAKECMDGOALS)),)
.NOTPARALLEL: # `make -j setup train`: first install, then train
endif
.PHONY: $(commands) FORCE
.DELETE_ON_ERROR:
.SECONDARY:

help: ## list the targets and say what to do next
	@src/learn/help.sh

setup: ## install what is missing (Debian; elsewhere it says what to install)
	@src/setup.sh $(filter test fuzz watch debug,$(MAKECMDGOALS))

learner = CC='$(CC)' MINE='$(MINE)' src/learn

check: ## test your exercises in order: CH=05 one chapter, TEST=id one test, ALL=1 all, MINE="02 03"
	@$(learner)/check.sh '$(chapter)' '$(TEST)' '$(ALL)'

watch: ## the same whenever you save a file, until Ctrl-C; CH=05
	@$(learner)/watch.sh '$(chapter)'

next: ## what to do now
	@$(learner)/next.sh

hint: ## a hint for the test that fails, a better one each time; CH=05 TEST=id
	@$(learner)/hint.sh '$(chapter)' '$(TEST)'

debug: ## open a test in gdb right before the failing call: CH=05 TEST=id
	@$(learner)/debug.sh '$(chapter)' '$(TEST)'

progress: ## all chapters, points and hints in one glance
	@$(learner)/progress.sh

solution: ## the reference of a chapter you have passed: CH=05 (FORCE=1 of any)
	@$(learner)/solution.sh '$(chapter)' '$(FORCE)'

reset: ## start a chapter over, CH=05; your file is kept in backup/
	@$(learner)/reset.sh '$(chapter)'

train: ## the main job: train on MNIST, draw plots. EPOCHS= HIDDEN= OPTIMIZER= NAME= SEED= MNIST_DIR= DATA=fashion MINE=passed
	@$(MAKE) -s --no-print-directory CC='$(CC)' MINE='$(MINE)' mnist
	@src/train.sh build/bin/mnist

mnist: ## build the trainer's program, build/bin/mnist; `build/bin/mnist help` tells its options
	@$(MAKE) -s --no-print-directory -j$(JOBS) CC='$(CC)' MINE='$(MINE)' build/bin/mnist

figures: ## draw the figures of the lessons into build/figures; CH=05 one chapter's
	@$(MAKE) -s --no-print-directory -j$(JOBS) CC='$(CC)' CH='$(CH)' all-figures
	@echo "figures: build/figures$(if $(chapter),/$(chapter))"

data: ## fetch MNIST into data/mnist and check it
	@data/fetch.sh

test: ## the project's own tests: the course tests itself, the trainer end to end
	@tests/run.sh

fuzz: ## feed broken files to every parser, FUZZ_SECONDS=600 each (after make setup fuzz)
	@$(MAKE) -s --no-print-directory -j$(JOBS) fuzz-programs
	@tests/fuzz/run.sh build/fuzz/bin

new-chapter: ## for authors: make the folder of a new chapter, NAME=24-regularization
	@src/new-chapter.sh '$(NAME)'

stubs: ## for authors: the exercises as they are now are what is handed out
	@src/learn/stubs.sh '$(chapter)'

clean: ## remove everything that was built
	rm -rf build

