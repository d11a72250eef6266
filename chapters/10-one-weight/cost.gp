# The cost over one weight, with the line that touches it at -0.5.
H = 5.6
load 'figures/style.gp'
set xrange [-6:6]
set yrange [0:1.4]
set xtics 2
set ytics 0.2
set xlabel m('𝑤@^{(2)}_{01}') offset 0,-0.2
set ylabel m('𝐶')
set label TANGENT at 1.9, 0.2 tc rgb RED
plot D.'cost.tsv' using 1:2 with lines lt 1, \
     D.'tangent.tsv' using 1:2 with lines lt 2, \
     D.'point.tsv' using 1:2 with points pt 7 ps 0.8 lc rgb INK, \
     '' using 1:2:('('.gprintf('%g', $1).sprintf(', %.4f)', $2)) with labels left offset 0.9,0.5 tc rgb INK
