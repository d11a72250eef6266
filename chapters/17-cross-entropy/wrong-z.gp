# The cost of class 0 as its z moves away from the nine others, near and far.
H = 6.0
load 'figures/style.gp'
set multiplot
set lmargin at screen 0.08
set rmargin at screen 0.50
set xrange [-8:8]
set yrange [0:10.8]
set xtics 4
set ytics 2
set xlabel m('𝑧_𝑡')
set ylabel COST
set label m('ln 9 − 𝑧_𝑡') at -7.2,5.3 left tc rgb RED
set label "ln 10" at 0.7,2.95 left
$start << EOD
0	2.302585
EOD
plot log(9) - x with lines lt 2 dt (14,10) lw 1.2, D.'near.tsv' using 1:2 with lines lt 1, \
     $start using 1:2 with points pt 7 ps 0.55 lc rgb BLUE
unset label
set lmargin at screen 0.60
set rmargin at screen 0.98
set xrange [-1000:0]
set yrange [0:1060]
set xtics 250
set ytics 250
unset ylabel
set label FROM_Z at -840,930 left tc rgb BLUE
set label BY_SOFTMAX at -440,260 right tc rgb RED
set label ENDS at -650,780 left
set arrow from -660,778 to -722,748 head filled size 16,18 fixed lw 0.8 lc rgb INK
plot D.'far.tsv' using 1:2 with lines lt 1, '' using 1:3 with lines lt 2 dt (14,10) lw 3.2
unset multiplot
