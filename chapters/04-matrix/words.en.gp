# The words in chapter 04's figures.
ROW          = "row"
COL          = "col"
ROW_MAJOR    = "row after row (C, and this book)"
COLUMN_MAJOR = "column after column (Fortran, MATLAB)"
PLACE        = "place in memory, from 0"
