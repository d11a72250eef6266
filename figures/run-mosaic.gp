# Many small pictures: digits, mistakes, first-layer weights.
#   run     the folder of the run
#   name    digits, mistakes or weights
#   signed  1: values from -1 to 1 (weights), 0: ink from 0 to 1
#   table   the pixels, each repeated `scale` times across and down, so that
#           viewers that smooth a picture leave the pixels square
#   width   pixels across, height: pixels down, captions: 1 if there are any
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
# -2 is the white between the pictures.
set cbrange [-2 : 1]
if (signed) { set palette defined (-2 "white", -1.01 "white", \
                  -1 "#c4452d", 0 "#f7f7f7", 1 "#1f5a94") } \
else        { set palette defined (-2 "white", -0.01 "white", \
                  0 "#f4f1ea", 1 "#1b1b1b") }
pixel(i) = (i + 0.5) / scale - 0.5
if (captions > 0) {
    plot table matrix using (pixel($1)):(pixel($2)):3 with image, \
         run."/".name.".tsv" using 1:2:3 with labels left offset 0,0.15 font ",8" tc rgb INK
} else {
    plot table matrix using (pixel($1)):(pixel($2)):3 with image
}
