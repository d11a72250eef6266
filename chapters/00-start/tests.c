#include "00-start/start.h"
#include "support/expect.h"

START_TEST(paper_is_zero_and_ink_is_one)
{
    expect_close(brightness(0), 0.0);
    expect_close(brightness(255), 1.0);
    int pixel = random_int(1, 254);
    expect_close(brightness(pixel), pixel / 255.0);
}
END_TEST

START_TEST(grey_keeps_its_fraction)
{
    expect_close(brightness(51), 0.2);
    expect_close(brightness(204), 0.8);
    int pixel = random_int(1, 254);
    expect_close(brightness(pixel), pixel / 255.0);
}
END_TEST

const ChapterTest chapter_tests[] = {
    { &paper_is_zero_and_ink_is_one, .points = 1,
      .hints = { "Write the formula of start.h after `return`.",
                 "Lesson 00, The task.", "return pixel / 255.0;" } },
    { &grey_keeps_its_fraction, .points = 1,
      .needs = { "paper_is_zero_and_ink_is_one" },
      .hints = { "51 / 255 is 0 in C: dividing a whole number by a "
                 "whole number drops the fraction.",
                 "Lesson 00, Whole numbers and fractions.",
                 "Write 255.0 and C divides with fractions." } },
    { 0 },
};
