#!/bin/sh
# Draws the pictures of a run from the numbers in its folder:
#   draw-run.sh build/runs/NAME
# Each picture is made as PDF, SVG and PNG. Exit code: 0, or 2 when a
# program or a file is missing.
run=$1
export LC_ALL=C.UTF-8
for tool in gnuplot pdftocairo; do
    command -v $tool > /dev/null || {
        echo "pictures: $tool is missing; type: make setup" >&2
        exit 2
    }
done

# draw NAME PROGRAM [GNUPLOT VARIABLES]
draw() {
    gnuplot -e "run='$run'; out='$run/$1.pdf'; words='figures/words.en.gp'; $3" \
        "figures/$2" || exit 2
    pdftocairo -svg "$run/$1.pdf" "$run/$1.svg" &&
        pdftocairo -png -r 200 -singlefile "$run/$1.pdf" "$run/$1" || exit 2
}

# mosaic NAME SIGNED: an empty one (no mistakes, say) is left out
scale=4
mosaic() {
    [ -s "$run/$1.dat" ] || return 0
    awk -v scale=$scale '{
        line = ""
        for (i = 1; i <= NF; i++)
            for (k = 0; k < scale; k++)
                line = line $i " "
        for (k = 0; k < scale; k++)
            print line
    }' "$run/$1.dat" > "$run/$1.big"
    draw "$1" run-mosaic.gp "name='$1'; table='$run/$1.big'; signed=$2; \
        scale=$scale; width=$(awk 'NR == 1 { print NF }' "$run/$1.dat"); \
        height=$(grep -c '' "$run/$1.dat"); \
        captions=$([ -f "$run/$1.tsv" ]; echo $((1 - $?)))"
    rm "$run/$1.big"
}

draw loss run-curve.gp 'column=2'
draw accuracy run-curve.gp 'column=3'
draw confusion run-confusion.gp
mosaic digits 0
mosaic mistakes 0
mosaic weights 1
echo "pictures: $run/{loss,accuracy,confusion,digits,mistakes,weights}.{pdf,svg,png}"
