# Loss and accuracy over the epochs: a network that is too small, the usual
# one, and the usual one with too few examples.
H = 8.0
load 'figures/style.gp'
file(i) = 'figures/results/'.word("fit/underfit mnist/history fit/overfit", i).'.tsv'
headings = sprintf('"%s" "%s" "%s"', TOO_SMALL, RIGHT_SIZE, TOO_FEW)
epochs(i) = int(word("40 12 60", i))
left(i) = 0.085 + (i - 1) * 0.318
set lmargin 0
set rmargin 0
set multiplot
do for [i = 1 : 3] {
    set xrange [0 : epochs(i)]
    set xtics 0, epochs(i) / 4, epochs(i)
    set lmargin at screen left(i)
    set rmargin at screen left(i) + 0.255
    unset label

    set tmargin at screen 0.93
    set bmargin at screen 0.57
    set title word(headings, i)
    unset xlabel
    if (i == 1) { set ylabel LOSS offset 0.5,0 } else { unset ylabel }
    set yrange [0 : word("2.0 0.3 2.0", i) + 0]
    set ytics 0, word("0.5 0.1 0.5", i) + 0
    set format y '%.1f'
    if (i == 1) {
        set label 1 TRAINING at graph 0.97, first 1.33 right tc rgb BLUE
        set label 2 VALIDATION at graph 0.97, first 0.86 right tc rgb RED
    }
    plot file(i) using 1:2 skip 1 with lines lt 1, \
         file(i) using 1:4 skip 1 with lines lt 2

    unset label
    set title ''
    set tmargin at screen 0.47
    set bmargin at screen 0.115
    set xlabel EPOCH offset 0,0.4
    if (i == 1) { set ylabel ACCURACY offset 0.5,0 }
    set format y '%g'
    set yrange [word("20 90 40", i) + 0 : 100.5]
    set ytics 0, word("20 2 20", i) + 0
    plot file(i) using 1:(100 * $3) skip 1 with lines lt 1, \
         file(i) using 1:(100 * $5) skip 1 with lines lt 2
}
unset multiplot
