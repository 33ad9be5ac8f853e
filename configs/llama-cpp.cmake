# Read by CMake when llama-cpp-python is built (see the Makefile). Only the library itself is needed here: without
# llama.cpp's helpers for its own programs there are half as many files to compile. A normal variable is set since
# llama-cpp-python forces the cached one of the same name on, and a normal one hides that.
set(LLAMA_BUILD_COMMON OFF)
