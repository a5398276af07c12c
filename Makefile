# `make help` lists what can be made here.

SWIFT ?= swift
PREFIX ?= /usr/local
# Not every shell replaces the ~ of PREFIX=~/.local.
override PREFIX := $(patsubst ~/%,$(HOME)/%,$(PREFIX))

DEBUG := .build/debug
STATIC := .build/static
SAMPLE := .build/sample.way

PACKAGES := libedit-dev libsqlite3-dev libbsd-dev libmd-dev libncurses-dev libcmark-gfm-dev \
	libcmark-gfm-extensions-dev

# What is installed holds everything it needs, but for a Mac, where the system's libraries stay
# outside. lld, because the other linkers repeat warnings of the C library about looking up names of
# users and hosts, which is never done.
STATIC_BUILD := $(SWIFT) build -c release --scratch-path $(STATIC)
ifeq ($(shell uname -s),Linux)
STATIC_BUILD += -Xswiftc -static-executable -Xswiftc -use-ld=lld \
	-Xlinker -s -Xlinker -lbsd -Xlinker -lmd -Xlinker -ltinfo
endif

CORPUS ?= corpus.jsonl

# Below $(PREFIX)/share: what the program writes of itself for man and for the shells.
MANUAL := man/man1/way.1
BASH_WORDS := bash-completion/completions/way
ZSH_WORDS := zsh/site-functions/_way
FISH_WORDS := fish/vendor_completions.d/way.fish

.PHONY: help run test install uninstall bench fit eval lint format clean packages static

help:
	@echo 'make run        build the workbench and open it on a sample company'
	@echo 'make test       build and run every test'
	@echo 'make install    put way, one file that needs no others, into $(PREFIX)/bin (PREFIX=…),'
	@echo '                with its man page and the words that shells complete'
	@echo 'make uninstall  take it away again'
	@echo 'make bench      measure the figures that are promised, beside their peers; FIGURES=room'
	@echo '                or start, memory, steps, size measures some of them'
	@echo 'make fit        fit the level-checker to labelled documents (CORPUS=…)'
	@echo 'make eval       measure the level-checker on them, whole sources held out (CORPUS=…)'
	@echo 'make lint       check the style of the sources; make format mends it'
	@echo 'make clean      remove everything that was built'

# Without a terminal nobody could type: then the tour is played.
run: packages
	@$(SWIFT) build --product way
	@if [ -t 0 ] && [ -t 1 ]; then \
	  [ -e $(SAMPLE) ] || $(DEBUG)/way sample $(SAMPLE) >/dev/null && \
	  exec $(DEBUG)/way $(SAMPLE); \
	else \
	  exec $(DEBUG)/way tour; \
	fi

test: packages
	@$(SWIFT) test

install: static
	@install -d '$(DESTDIR)$(PREFIX)/bin'
	@install -m 755 $(STATIC)/release/way '$(DESTDIR)$(PREFIX)/bin/way'
	@set -e; way=$(STATIC)/release/way; share='$(DESTDIR)$(PREFIX)/share'; \
	put() { install -d "$$share/$${1%/*}"; cat >"$$share/$$1"; chmod 644 "$$share/$$1"; }; \
	$$way --manual | put $(MANUAL); \
	$$way --completions bash | put $(BASH_WORDS); \
	$$way --completions zsh | put $(ZSH_WORDS); \
	$$way --completions fish | put $(FISH_WORDS)
	@echo 'way is in $(PREFIX)/bin. To begin: way acme.way'

uninstall:
	@rm -f '$(DESTDIR)$(PREFIX)/bin/way'
	@cd '$(DESTDIR)$(PREFIX)/share' 2>/dev/null && \
	rm -f $(MANUAL) $(BASH_WORDS) $(ZSH_WORDS) $(FISH_WORDS) || true

bench: static
	@scripts/packages sqlite3 cmark pandoc diction
	@$(STATIC_BUILD) --product plain-editor
	@$(STATIC_BUILD) --product bench
	@$(STATIC)/release/bench $(FIGURES)

# Labelled documents are nobody's to give away: CORPUS names a file of your own.
fit: packages
	@$(SWIFT) run -c release level-lab fit '$(CORPUS)'

eval: packages
	@$(SWIFT) run -c release level-lab eval '$(CORPUS)' --folds source

lint:
	@$(SWIFT) format lint --strict --recursive Sources Tests Templates Samples Package.swift

format:
	@$(SWIFT) format --in-place --recursive Sources Tests Templates Samples Package.swift

clean:
	@rm -rf .build

packages:
	@scripts/packages $(PACKAGES)

static: packages
	@$(STATIC_BUILD) --product way
