# Ten examples, one far off, and the lines that fit them best.
W = 12.4
H = 6.6
load 'figures/style.gp'
set xlabel m('𝑥')
set ylabel m('𝑦')
set xrange [-0.5:9.5]
set yrange [-1:15]
set xtics 1
set ytics 5
set rmargin 15
set label SQUARED at 9.6,8.75 left tc rgb BLUE
set label ABSOLUTE at 9.6,6.5 left tc rgb RED
set label WITHOUT at 9.6,5.4 left tc rgb GREY
set label OUTLIER at 7.75,14 right tc rgb INK
plot D.'lines.tsv' using 1:2 with lines lc rgb GREY lw 1.2, \
     '' using 1:3 with lines lt 1, \
     '' using 1:4 with lines lt 2, \
     D.'outlier.tsv' using 1:2 with points pt 7 ps 0.55 lc rgb INK
