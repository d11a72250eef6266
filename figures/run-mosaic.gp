# Many small pictures: digits, mistakes, first-layer weights.
#   run     the folder of the run
#   name    digits, mistakes or weights
#   signed  1: values from -1 to 1 (weights), 0: ink from 0 to 1
#   width   pixels across, height: pixels down, captions: how many
H = 12.4 * height / width + 0.2
load 'figures/style.gp'
set datafile separator whitespace
set margins 0, 0, 0, 0
set size ratio -1
unset border
unset tics
unset grid
unset colorbox
set xrange [-1 : width]
set yrange [height : -1]
if (signed) { set palette defined (-1 "#c4452d", 0 "#f7f7f7", 1 "#1f5a94")
              set cbrange [-1 : 1] } \
else        { set palette defined (0 "#f4f1ea", 1 "#1b1b1b")
              set cbrange [0 : 1] }
if (captions > 0) {
    plot run."/".name.".dat" matrix with image pixels, \
         run."/".name.".tsv" using 1:2:3 with labels left font ",8" tc rgb INK
} else {
    plot run."/".name.".dat" matrix with image pixels
}
