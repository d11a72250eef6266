#!/bin/sh
# Installs what is missing on Debian (or a relative with apt-get).
#
#   setup.sh         what the course and the trainer need
#   setup.sh watch   and what make watch would rather have than polling
#   setup.sh debug   and the debugger of make debug
#   setup.sh editor  and what an editor calls: clangd, gdb
#   setup.sh test    and what the project's own tests need
#   setup.sh book    and what makes the book
#
# Quick and silent about it when nothing is missing. On other systems it says
# what to install. Exit code: 0 all is there, 2 something could not be
# installed.
course="gcc libc6-dev make git check zlib1g-dev libzip-dev gnuplot-nox
        poppler-utils fonts-lato curl ca-certificates"
tests="clang llvm libclang-rt-14-dev clang-format valgrind python3-numpy
       clangd gdb inotify-tools entr chromium chromium-driver python3-selenium epubcheck"

book="pandoc texlive-luatex texlive-latex-recommended texlive-latex-extra
      fonts-texgyre fonts-texgyre-math fonts-jetbrains-mono fonts-dejavu-core woff2"

wanted=$course
case " $* " in
*" test "*) wanted="$course $tests $book" ;;
*" fuzz "*) wanted="$course $tests" ;;
esac
case " $* " in
*" book "*) wanted="$wanted $book" ;;
esac
case " $* " in
*" watch "*) wanted="$wanted inotify-tools" ;;
esac
case " $* " in
*" debug "*) wanted="$wanted gdb" ;;
*" editor "*) wanted="$wanted clangd gdb" ;;
esac

if ! command -v dpkg-query > /dev/null || ! command -v apt-get > /dev/null; then
    echo "make setup: this system has no apt-get. Please install:"
    echo "  a C compiler (gcc or clang), GNU make, git, curl"
    echo "  Check (libcheck), zlib, libzip, with their header files"
    echo "  gnuplot with cairo, poppler's pdftocairo, the font Lato"
    case $wanted in
    *valgrind*) echo "  for make test: clang, clangd, clang-format, valgrind, Python 3 with NumPy and Selenium,"
              echo "  Chromium with its driver, epubcheck, and what make book needs" ;;
    esac
    case $wanted in
    *pandoc*) echo "  for make book: pandoc, LuaLaTeX with KOMA-Script and tcolorbox, woff2,"
              echo "  the fonts TeX Gyre Pagella with Math, Lato, JetBrains Mono, DejaVu" ;;
    esac
    exit 0
fi

missing=
for package in $wanted; do
    dpkg-query -W -f '${db:Status-Status}' "$package" 2> /dev/null |
        grep -qx installed || missing="$missing $package"
done
[ -z "$missing" ] && exit 0

as_root=
if [ "$(id -u)" != 0 ]; then
    as_root=sudo
    if ! command -v sudo > /dev/null; then
        echo "make setup: please run as root: apt-get install$missing" >&2
        exit 2
    fi
fi
echo "make setup: installing$missing"
log=$(mktemp)
quiet='env DEBIAN_FRONTEND=noninteractive'
if { $as_root apt-get update &&
    $as_root $quiet apt-get install -y --no-install-recommends $missing; } > "$log" 2>&1; then
    rm -f "$log"
    echo "make setup: done"
else
    tail -n 5 "$log" >&2
    echo "make setup: apt-get failed; the whole story is in $log" >&2
    exit 2
fi
