# The book: PDF, HTML and EPUB from the lessons.
#
# First pass: each page is checked against code, figures and results, and
# tells what it defines (book/filter.lua, mode collect). Then the pages are
# put together (merge) and each is written in each format (write).
# EDITION=student leaves the answers out, EDITION=instructor adds rubrics.

EDITION   ?= complete
BOOK_LANG ?= en
CONTENTS  ?= book/contents.txt
ifeq ($(filter $(EDITION),student complete instructor),)
$(error EDITION is student, complete or instructor, not $(EDITION))
endif
# CH=05 makes a draft of one chapter; references to others stay open.
draft   := $(chapter:%=-draft-%)
edition := $(if $(filter complete,$(EDITION)),,-$(EDITION))$(draft)
W       := build/book/work$(edition)
H       := build/html$(edition)
PDF     := build/book/eight-equations$(edition).pdf
EPUB    := build/book/eight-equations$(edition).epub

# ---- Pages ---------------------------------------------------------------
# The name of a page: 05-layer, answers-05-layer, introduction.

lessons   := $(shell awk '$$1 == "page" { print $$2 }' $(CONTENTS))
ifneq ($(chapter),)
lessons   := $(filter chapters/$(chapter)/%,$(lessons))
endif
answering := $(if $(filter student,$(EDITION)),,$(wildcard $(patsubst %/lesson.md,%/answers.md,$(filter chapters/%,$(lessons)))))
extra     := $(if $(filter instructor,$(EDITION)),$W/instructor.md)
page      = $(patsubst chapters/%,%,$(patsubst %/lesson,%,$(patsubst book/%,%,$(patsubst $W/%,%,$(basename $1)))))
answers.name = $(patsubst chapters/%/answers.md,answers-%,$1)
$(foreach s,$(lessons) $(extra),$(eval source.$(call page,$s) := $s))
$(foreach s,$(answering),$(eval source.$(call answers.name,$s) := $s))
pages     := $(foreach s,$(lessons),$(call page,$s)) $(foreach s,$(answering),$(call answers.name,$s)) $(if $(extra),instructor)
made      := bibliography bookindex
source.bibliography := $W/bibliography.md
source.bookindex    := $W/bookindex.md

# ---- Two passes ----------------------------------------------------------

tools := $(wildcard book/filter.lua book/filter/*.lua) $(CONTENTS) book/book.yaml
pandoc := pandoc --from=markdown+tex_math_single_backslash-implicit_header_references-auto_identifiers \
          --metadata-file=book/book.yaml --lua-filter=book/filter.lua --fail-if-warnings \
          -M lang=$(BOOK_LANG) -M edition=$(EDITION)
merging := -M contents=$(CONTENTS) $(if $(draft),-M draft=true)

.SECONDEXPANSION:
$W/pages/%.lua.done: $$(source.$$*) $(tools) | all-figures
	@mkdir -p $(@D)
	@$(pandoc) -M mode=collect -M source=$< -M out=$W/pages/$*.lua -t plain -o /dev/null $<
	@touch $@
-include $(pages:%=$W/pages/%.lua.d)

# refs.lua and the made pages change only when something in them does.
$W/refs.done: $(pages:%=$W/pages/%.lua.done) $(wildcard chapters/*/*.[ch])
	@echo | $(pandoc) -M mode=merge $(merging) -M pages="$(pages:%=$W/pages/%.lua)" -M out=$W/refs.lua -t plain -o /dev/null
	@touch $@
$W/refs.lua $W/search.js $W/bookindex.md $W/bibliography.md: $W/refs.done ;

writing := $(tools) $W/refs.lua book/references.bib
write    = $(pandoc) --citeproc -M refs=$W/refs.lua -M page=$1.html

$W/instructor.md: book/instructor.sh $(wildcard chapters/*/tests.c chapters/*/wrong/*.c)
	@mkdir -p $(@D); book/instructor.sh > $@

# ---- PDF -----------------------------------------------------------------

fragments := $(addprefix $W/tex/,$(addsuffix .tex,$(pages) bibliography))
$(fragments): $W/tex/%.tex: $$(source.$$*) $(writing)
	@mkdir -p $(@D)
	@$(call write,$*) --lua-filter=book/filter.lua $(if $(filter bibliography,$*),,-M suppress-bibliography=true) \
	    --top-level-division=chapter -t latex --highlight-style=book/code.theme -o $@ $<
$W/book.md: $(CONTENTS) book/latex/body.sh $(fragments)
	@book/latex/body.sh $(CONTENTS) $W $(EDITION) $(foreach s,$(answering),$(call answers.name,$s)) > $@
$W/book.tex: $W/book.md book/latex/book.tex book/book.yaml book/code.theme
	@pandoc --metadata-file=book/book.yaml $(if $(filter complete,$(EDITION)),,-M edition-word="The $(EDITION)'s edition") \
	    --template=book/latex/book.tex --highlight-style=book/code.theme -t latex -o $@ $<
$(PDF): $W/book.tex book/latex/pdf.sh book/latex/faults.sh
	@book/latex/pdf.sh $W $@

# ---- HTML ----------------------------------------------------------------

html.pages := $(addprefix $H/,$(addsuffix .html,$(pages) $(made)))
$(html.pages): $H/%.html: $$(source.$$*) $(writing) book/html/page.html
	@mkdir -p $(@D)
	@$(call write,$*) --lua-filter=book/filter.lua $(if $(filter bibliography,$*),,-M suppress-bibliography=true) \
	    --section-divs --toc --toc-depth=2 --template=book/html/page.html --mathml -t html5 -o $@ $<
$H/index.html: $W/refs.lua book/html/index.sh book/html/page.html book/html/assets.sh $(wildcard book/html/book.*) $W/search.js
	@book/html/assets.sh $H $W
	@book/html/index.sh $W > $W/index.md
	@$(call write,index) -M pagetitle=Start -M index=true -M suppress-bibliography=true --template=book/html/page.html -t html5 -o $@ $W/index.md
$H/figures.done: $(figures)
	@mkdir -p $(@D)
	@for f in $(^:.pdf=.svg); do d=$H/figures/$$(basename $$(dirname $$f)); mkdir -p $$d; cmp -s $$f $$d/$$(basename $$f) || cp $$f $$d/; done
	@touch $@

# ---- EPUB ----------------------------------------------------------------

$F/book/cover.png: $F/book/cover.pdf
	@pdftocairo -png -r 200 -singlefile $< $(@:.png=)

epub.sources = $(lessons) $(if $(answering),book/answers.md) $(answering) $(extra) $W/bookindex.md $W/bibliography.md
epub.fonts := texgyrepagella-regular texgyrepagella-bold texgyrepagella-italic texgyrepagella-math JetBrainsMono-Regular
$(EPUB): $(lessons) $(answering) $(writing) $W/bookindex.md book/epub/book.css $H/index.html $(figures) $F/book/cover.png
	@SOURCE_DATE_EPOCH=1767225600 $(call write,) --mathml --toc --toc-depth=2 --css=book/epub/book.css --epub-chapter-level=1 \
	    $(epub.fonts:%=--epub-embed-font=$H/fonts/%.woff2) --epub-cover-image=$F/book/cover.png -t epub3 -o $@ $(epub.sources)

# ---- What people type ------------------------------------------------------

.PHONY: book html epub results quotes book-check book-pdf book-html book-epub setup-book
quiet := $(MAKE) -s --no-print-directory -j$(JOBS) CC='$(CC)' CH='$(CH)' EDITION='$(EDITION)' CONTENTS='$(CONTENTS)' BOOK_LANG='$(BOOK_LANG)'
# Asked for several formats, the first of them makes all, side by side.
formats := $(patsubst %,book-%,$(subst book,pdf,$(filter book html epub,$(MAKECMDGOALS))))
book: ## the printed book, build/book/eight-equations.pdf; EDITION=student|complete|instructor
	@book/tools.sh && $(quiet) $(formats) && echo "book: $(PDF)"
html: ## the book for a browser, build/html/index.html
	@book/tools.sh && $(quiet) $(formats) && echo "book: $H/index.html"
epub: ## the book for a reader, build/book/eight-equations.epub
	@book/tools.sh && $(quiet) $(formats) && echo "book: $(EPUB)"
setup-book: ## install what the book needs: pandoc, LuaLaTeX, fonts
	@src/setup.sh book
book-check: $W/refs.done
book-pdf: $(PDF)
book-html: $(html.pages) $H/index.html $H/figures.done
book-epub: $(EPUB)

results: ## measure again what the lessons quote from MNIST runs (MNIST_DIR=folder, ten minutes)
	@$(MAKE) -s --no-print-directory mnist && figures/results/collect.sh $(STEP)

quotes: ## refill quoted code and measured numbers in the lessons; CH=05 one chapter
	@book/tools.sh && $(quiet) all-figures
	@for page in $(if $(chapter),$(wildcard chapters/$(chapter)/lesson.md chapters/$(chapter)/answers.md),$(lessons) $(answering)); do \
	    pandoc -f markdown --lua-filter=book/filter.lua -M mode=fill -M source=$$page -t plain -o /dev/null /dev/null || exit 2; done
