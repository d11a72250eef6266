# Test accuracies of five seeds with their standard error, and two runs of a
# framework with one seed each.
H = 4.2
load 'figures/style.gp'
error = 0.14
set xrange [97.4:98.4]
set yrange [0.4:3.6]
unset ytics
set border 1
set xtics 97.4, 0.2
set format x '%.1f'
set xlabel TESTED
set label OURS at 97.42, 3.3 left tc rgb BLUE
set label KERAS at 97.42, 1.72 left tc rgb RED
set label DROPOUT at 97.42, 1.0 left tc rgb 0x8a6010
$framework << EOD
97.86	1.72
98.11	1.0
EOD
set bars 0.5
plot 'figures/results/seeds.tsv' using ($0 < 5 ? $2 : NaN):(3.3 - 0.24 * $0):(error) \
         with xerrorbars pt 7 ps 0.6 lc rgb BLUE lw 1.2, \
     $framework using 1:2:(error) every ::0::0 with xerrorbars pt 5 ps 0.6 lc rgb RED lw 1.2, \
     $framework using 1:2:(error) every ::1::1 with xerrorbars pt 9 ps 0.7 lc rgb GOLD lw 1.2
