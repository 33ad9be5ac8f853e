"""Running a model: in process with llama.cpp, or through an OpenAI-compatible endpoint."""
