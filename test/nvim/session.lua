-- A writer at work in Neovim: opens draft.md of the working directory, looks about, mends the wrong word, and leaves.
-- What was seen goes as JSON to the file $VERBATIM_REPORT. $VERBATIM_NODE and $VERBATIM_CLI run the server.
-- Lines and characters count from 0, as in the protocol.

local PATIENCE = 10000 -- milliseconds
local seen = {}
local exit_code -- of the server, once it has ended

local function wait_for(what, condition)
  local function enough()
    return condition() or exit_code
  end
  assert(vim.wait(PATIENCE, enough, 20) and condition(), 'never happened: ' .. what .. ', server: ' .. tostring(exit_code))
end

local function diagnostics()
  return vim.tbl_map(function(diagnostic)
    return {
      line = diagnostic.lnum,
      text = vim.api.nvim_buf_get_text(0, diagnostic.lnum, diagnostic.col, diagnostic.end_lnum, diagnostic.end_col, {})[1],
      source = diagnostic.source,
      code = diagnostic.user_data.lsp.code,
      message = diagnostic.message,
    }
  end, vim.diagnostic.get(0))
end

local function session()
  vim.cmd('edit draft.md')
  vim.bo.filetype = 'markdown'

  local id = vim.lsp.start_client({
    name = 'verbatim',
    cmd = { os.getenv('VERBATIM_NODE'), os.getenv('VERBATIM_CLI'), 'lsp', '--stdio' },
    root_dir = vim.fn.getcwd(),
    on_exit = function(code)
      exit_code = code
    end,
  })
  assert(id, 'the server cannot be run')
  vim.lsp.buf_attach_client(0, id)
  local client = vim.lsp.get_client_by_id(id)
  wait_for('the server is initialized', function()
    return client.initialized
  end)

  local function request(method, line, character)
    local params = {
      textDocument = vim.lsp.util.make_text_document_params(0),
      position = { line = line, character = character },
    }
    local answers, failure = vim.lsp.buf_request_sync(0, method, params, PATIENCE)
    assert(answers and answers[id], method .. ': ' .. tostring(failure))
    assert(not answers[id].err, vim.inspect(answers[id].err))
    return answers[id].result
  end

  wait_for('a diagnostic', function()
    return #vim.diagnostic.get(0) > 0
  end)
  seen.diagnostics = diagnostics()

  seen.hover = request('textDocument/hover', 0, 5).contents
  seen.definition = request('textDocument/definition', 0, 55)

  -- Types "[@har" below and asks as an editor does after each letter.
  vim.api.nvim_buf_set_lines(0, 2, 3, true, { '[@har' })
  local completion = request('textDocument/completion', 2, 5)
  seen.completion = vim.tbl_map(function(item)
    return item.label
  end, completion.items or completion)
  vim.api.nvim_buf_set_lines(0, 2, 3, true, { '' })

  local wrong = vim.diagnostic.get(0)[1]
  vim.api.nvim_buf_set_text(0, wrong.lnum, wrong.col, wrong.end_lnum, wrong.end_col, { 'sell' })
  wait_for('the diagnostic vanishes', function()
    return #vim.diagnostic.get(0) == 0
  end)
  seen.text = vim.api.nvim_buf_get_lines(0, 0, 1, true)[1]

  client.stop()
  wait_for('the server ends', function()
    return exit_code
  end)
  seen.exit_code = exit_code
end

local ok, failure = pcall(session)
if not ok then
  seen.failure = tostring(failure)
end
vim.fn.writefile({ vim.fn.json_encode(seen) }, os.getenv('VERBATIM_REPORT'))
vim.cmd('qall!')
