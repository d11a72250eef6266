# 100,000 numbers from rng_normal: a third of them lie outside -1 … 1.
W = 12.4
H = 5.2
load 'figures/style.gp'
set xlabel NUMBER
set ylabel DENSITY
set xrange [-4:4]
set yrange [0:0.45]
set ytics 0.1
set style fill solid 1 noborder
set boxwidth 0.1
bell(x) = exp(-x * x / 2) / sqrt(2 * pi)
outside = system("awk -F'\t' '$1 == \"outside_percent\" { printf \"%.1f\", $2 }' ".D."results.tsv")
set label sprintf("%s %%", outside) at 1.9,0.2 left tc rgb RED
set arrow from 2.0,0.185 to 1.5,0.1 head filled size screen 0.012,18 fixed lc rgb RED
set arrow from -1,0 to -1,0.3 nohead dt 2 lc rgb INK front
set arrow from 1,0 to 1,0.3 nohead dt 2 lc rgb INK front
plot D.'normal.tsv' using 1:(abs($1) < 1 ? $2 : NaN) with boxes lc rgb 0xb9cde2, \
     '' using 1:(abs($1) > 1 ? $2 : NaN) with boxes lc rgb 0xeeb9ae, \
     bell(x) lt 6 lw 1.2
