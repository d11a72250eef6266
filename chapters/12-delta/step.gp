# The cost after one step, over the learning rate of the step.
H = 6.2
load 'figures/style.gp'
set xrange [0:*]
stats D.'step.tsv' every ::0::0 using 2 name 'BEFORE' nooutput
set yrange [-1.25 * BEFORE_min:6.25 * BEFORE_min]
set xlabel m('𝜂')
set ylabel AFTER
set xtics format '%g'
set arrow from graph 0, first BEFORE_min to graph 1, first BEFORE_min nohead lc rgb GREY dt (2,3) lw 1
set arrow from graph 0, first 0 to graph 1, first 0 nohead lc rgb GREY lw 0.7
set label LINE at graph 0.34, first -0.75 * BEFORE_min tc rgb RED
plot D.'step.tsv' using 1:2 with lines lt 1, \
     '' using 1:3 with lines lt 2, \
     D.'marks.tsv' using 1:2 with points pt 7 ps 0.8 lc rgb INK, \
     '' using 1:2:3 with labels right offset -1,0.3 tc rgb INK
